/** What pages of all features use: the words, the functions of the tag library, and the page's frame. */
package org.digitalgarage.platform.view;
