package fr.relais.launcher.platform;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes: politely, all at once, then by force those that do not listen. */
final class Processes {

    private static final long PATIENCE_SECONDS = 8;

    private Processes() {}

    static void end(Collection<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroy);
        if (!haveEnded(processes)) {
            processes.forEach(ProcessHandle::destroyForcibly);
            haveEnded(processes);
        }
    }

    private static boolean haveEnded(Collection<ProcessHandle> processes) {
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
