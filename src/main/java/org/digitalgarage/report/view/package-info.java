/** The pages of the reports, and the files they can be taken away as. */
package org.digitalgarage.report.view;
