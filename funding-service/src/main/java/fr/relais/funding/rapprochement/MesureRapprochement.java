package fr.relais.funding.rapprochement;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Shows, for each Caf, the figures that must be zero, and when they were last looked at: alerts watch them (deploy/alerts). */
@ApplicationScoped
public class MesureRapprochement {

    private static final String PREFIX = "relais.rapprochement.";

    private final DrawUpRapprochement drawUp;
    private final CafsConnues cafs;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final AtomicLong mesure;

    /** Kept: a gauge replaces its own figures only. */
    private final Map<String, MultiGauge> gauges = new ConcurrentHashMap<>();

    MesureRapprochement(DrawUpRapprochement drawUp, CafsConnues cafs, Clock clock, MeterRegistry metrics) {
        this.drawUp = drawUp;
        this.cafs = cafs;
        this.clock = clock;
        this.metrics = metrics;
        this.mesure = metrics.gauge(PREFIX + "mesure.secondes", new AtomicLong());
    }

    /** Reads only; as the service itself, which sees every Caf. */
    @Scheduled(every = "{relais.rapprochement.mesure}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void measure() {
        LocalDate today = LocalDate.now(clock);
        List<Rapport> rapports = cafs.toutes().stream()
                .map(codeCaf -> drawUp.drawUp(codeCaf, today, drawUp.attente()))
                .toList();
        show("ecart.euros", rapports, rapport -> rapport.euros().euros());
        show("recepisses.manquants", rapports, of(NatureAnomalie.RECEPISSE_MANQUANT));
        show("liberes.non.emis", rapports, of(NatureAnomalie.LIBERE_NON_EMIS));
        show("doubles.suspectes", rapports, of(NatureAnomalie.DOUBLE_PAIEMENT));
        show("lignes.a.traiter", rapports, of(NatureAnomalie.LIGNE_A_TRAITER));
        show("incoherences", rapports, Rapport::incoherences);
        mesure.set(clock.instant().getEpochSecond());
    }

    private static Function<Rapport, Number> of(NatureAnomalie nature) {
        return rapport -> rapport.nombre(nature);
    }

    private void show(String name, List<Rapport> rapports, Function<Rapport, Number> figure) {
        gauges.computeIfAbsent(name, one -> MultiGauge.builder(PREFIX + one).register(metrics))
                .register(
                        rapports.stream()
                                .map(one -> MultiGauge.Row.of(Tags.of("caf", one.codeCaf()), figure.apply(one)))
                                .toList(),
                        true);
    }
}
