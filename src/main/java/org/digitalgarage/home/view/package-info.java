/** The first screen and the search page. */
package org.digitalgarage.home.view;
