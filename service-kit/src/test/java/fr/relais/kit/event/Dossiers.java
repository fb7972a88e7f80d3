package fr.relais.kit.event;

import fr.relais.kit.value.DossierId;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives each test a dossier of its own. */
public final class Dossiers {

    private static final AtomicInteger NEXT = new AtomicInteger(10_000);

    private Dossiers() {}

    public static DossierId next() {
        return DossierId.of("771-2018%05d".formatted(NEXT.getAndIncrement()));
    }
}
