package fr.relais.document.controle;

import com.sun.management.ThreadMXBean;
import fr.relais.document.FichierRefusal;
import fr.relais.kit.problem.Refused;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What may be spent on one file by the thread that made this: so much time, so much memory; past either it is refused. */
final class Effort {

    private static final long MEMORY = 512L * 1024 * 1024;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long end;
    private final long most;

    Effort(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
        this.most = allocated() + MEMORY;
    }

    /** Called wherever a file decides how long something lasts. */
    void go() {
        if (System.nanoTime() - end > 0) {
            throw tooHeavy("Le fichier demande trop de temps pour être lu.");
        }
        if (allocated() > most) {
            throw tooHeavy("Le fichier demande trop de mémoire pour être lu.");
        }
    }

    static Refused tooHeavy(String detail) {
        return Refused.because(FichierRefusal.FICHIER_TROP_LOURD, detail);
    }

    private static long allocated() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }
}
