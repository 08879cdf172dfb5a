/** The pages of challenges and projects. */
package org.digitalgarage.repair.view;
