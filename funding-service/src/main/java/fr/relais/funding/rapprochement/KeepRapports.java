package fr.relais.funding.rapprochement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Keeps the report of each Caf for the day before, and for the days a stopped service missed (ASM-FUND-92). */
@ApplicationScoped
public class KeepRapports {

    private static final int MOST_DAYS = 31;

    private final DrawUpRapprochement drawUp;
    private final Conserves conserves;
    private final CafsConnues cafs;
    private final Clock clock;

    KeepRapports(DrawUpRapprochement drawUp, Conserves conserves, CafsConnues cafs, Clock clock) {
        this.drawUp = drawUp;
        this.conserves = conserves;
        this.cafs = cafs;
        this.clock = clock;
    }

    @Scheduled(
            cron = "{relais.rapprochement.cron}",
            timeZone = "Europe/Paris",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keepAll() {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        cafs.toutes().forEach(codeCaf -> missing(codeCaf, yesterday).forEach(jour -> keep(codeCaf, jour)));
    }

    private Stream<LocalDate> missing(String codeCaf, LocalDate yesterday) {
        LocalDate first =
                cafs.dernierRapport(codeCaf).map(last -> last.plusDays(1)).orElse(yesterday);
        LocalDate oldest = yesterday.minusDays(MOST_DAYS - 1L);
        LocalDate from = first.isBefore(oldest) ? oldest : first;
        return from.isAfter(yesterday) ? Stream.empty() : from.datesUntil(yesterday.plusDays(1));
    }

    /** Once for a Caf and a day: false when it was kept already. */
    public boolean keep(String codeCaf, LocalDate jour) {
        Rapport rapport = drawUp.drawUp(codeCaf, jour, drawUp.attente());
        return conserves.keep(rapport, drawUp.attente());
    }
}
