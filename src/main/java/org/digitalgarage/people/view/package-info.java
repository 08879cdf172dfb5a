/** The pages of people: sign-in, profile, people lists. */
package org.digitalgarage.people.view;
