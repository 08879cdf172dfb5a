package org.digitalgarage.platform.boot;

import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.net.URLClassLoader;

/** Starts the server with a class loader that knows which of its three hundred jars holds which package. */
final class IndexedLauncher extends PayaraMicroLauncher {

    PayaraMicroBoot start(String[] arguments) throws Exception {
        var jar =
                PayaraMicroLauncher.class.getProtectionDomain().getCodeSource().getLocation();
        System.setProperty("fish.payara.micro.BootJar", jar.toURI().toString());
        return (PayaraMicroBoot) launch("create", arguments);
    }

    /** The server's own loader has unpacked its jars by now; ours takes its place. */
    @Override
    protected Object launch(String method, String[] arguments, String main, ClassLoader loader) throws Exception {
        var unpacked = (URLClassLoader) loader;
        return super.launch(method, arguments, main, new IndexedLoader(unpacked.getURLs(), unpacked.getParent()));
    }
}
