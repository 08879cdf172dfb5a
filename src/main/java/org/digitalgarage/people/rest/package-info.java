/** The JSON of people: signing in and out. */
package org.digitalgarage.people.rest;
