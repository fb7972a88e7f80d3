package fr.relais.funding.rapprochement;

import fr.relais.funding.rapprochement.Conserves.Conserve;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Gives an agent the reconciliation of its Caf, and says whether the report kept of that day is found again (fault 30). */
@ApplicationScoped
public class ReadRapprochement {

    private final DrawUpRapprochement drawUp;
    private final Conserves conserves;
    private final Clock clock;

    ReadRapprochement(DrawUpRapprochement drawUp, Conserves conserves, Clock clock) {
        this.drawUp = drawUp;
        this.conserves = conserves;
        this.clock = clock;
    }

    /** With the report that was kept of the same day, if one was. */
    public record Lecture(Rapport rapport, Optional<Trace> conserve) {}

    /** When the report was kept, its hash, and whether it is drawn up the same again. */
    public record Trace(Instant etabliLe, String empreinte, boolean identique) {}

    public Lecture read(String codeCaf, Optional<LocalDate> asked, Acteur agent) {
        if (!agent.codeCaf().filter(codeCaf::equals).isPresent()) {
            throw Refused.because(
                    RapprochementRefusal.RAPPROCHEMENT_INCONNU,
                    "Le rapprochement de la Caf « " + codeCaf + " » n'est pas connu.");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate au = asked.orElse(today);
        if (au.isAfter(today)) {
            throw Refused.because(RapprochementRefusal.RAPPROCHEMENT_A_VENIR, "Le " + au + " n'est pas encore arrivé.")
                    .at("/au");
        }
        Optional<Conserve> kept = conserves.find(codeCaf, au);
        Rapport rapport = drawUp.drawUp(codeCaf, au, kept.map(Conserve::attente).orElse(drawUp.attente()));
        return new Lecture(rapport, kept.map(one -> trace(one, rapport)));
    }

    private Trace trace(Conserve kept, Rapport rapport) {
        return new Trace(kept.etabliLe(), kept.empreinte(), kept.empreinte().equals(conserves.empreinte(rapport)));
    }
}
