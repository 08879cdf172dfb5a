/** What tests share: one running server, a browser, a database, and one small named world of people. */
package org.digitalgarage.support;
