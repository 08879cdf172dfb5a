/**
 * The first screen of each role, and search: puts together what the features offer and decides nothing itself but what
 * comes first.
 */
package org.digitalgarage.home;
