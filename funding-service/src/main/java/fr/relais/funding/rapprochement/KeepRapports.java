package fr.relais.funding.rapprochement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
    public void keepAll() {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        cafs.toutes()
                .forEach(codeCaf ->
                        missing(cafs.dernierRapport(codeCaf), yesterday).forEach(jour -> keep(codeCaf, jour)));
    }

    /** The days after the last one kept, at most a month of them; the day before alone when none ever was. */
    static List<LocalDate> missing(Optional<LocalDate> last, LocalDate yesterday) {
        LocalDate first = last.map(day -> day.plusDays(1)).orElse(yesterday);
        LocalDate oldest = yesterday.minusDays(MOST_DAYS - 1L);
        LocalDate from = first.isBefore(oldest) ? oldest : first;
        return from.isAfter(yesterday)
                ? List.of()
                : from.datesUntil(yesterday.plusDays(1)).toList();
    }

    /** Once for a Caf and a day: false when it was kept already. */
    public boolean keep(String codeCaf, LocalDate jour) {
        Rapport rapport = drawUp.drawUp(codeCaf, jour, drawUp.attente());
        return conserves.keep(rapport, drawUp.attente());
    }
}
