/** Challenges and projects: what needs no server, and what does. */
package org.digitalgarage.repair;
