/** The pages of evidence, and the files that were handed in. */
package org.digitalgarage.evidence.view;
