/**
 * Starts the application from {@code digital-garage.jar}: reads the settings, makes sure that the port, the data folder
 * and the database can be used, and boots Payara Micro in a process that runs with options of its own.
 *
 * <p>These classes lie outside the web application and know only the Java platform and Payara's start class. Whatever
 * is wrong is said in one sentence that names the remedy, and the process ends with an exit code that is not 0.
 */
package org.digitalgarage.platform.boot;
