/** The five rules of the house, each with a test that also fails when it guards nothing. */
package org.digitalgarage.architecture;
