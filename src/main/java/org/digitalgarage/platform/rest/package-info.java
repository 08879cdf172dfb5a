/** What all resources of the JSON API share: its root, its problems, and the reading of what is sent. */
package org.digitalgarage.platform.rest;
