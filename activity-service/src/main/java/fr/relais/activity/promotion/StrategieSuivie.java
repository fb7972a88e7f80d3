package fr.relais.activity.promotion;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.kit.persistence.ExerciceConverter;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Exercice;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** The strategy that a relais follows in a year, as it last told it; none before that (PR-1). */
@Entity
@Table(name = "promotion_strategie")
public class StrategieSuivie {

    @EmbeddedId
    private CleExercice cle;

    @Version
    private Long revision;

    @Convert(converter = ExerciceConverter.class)
    private Exercice premierExercice;

    @Convert(converter = ExerciceConverter.class)
    private Exercice dernierExercice;

    private String document;
    private LocalDate dateDocument;
    private LocalDate echangeReferent;

    @Embedded
    @EmbeddedColumnNaming("enregistre_%s")
    private Trace enregistre;

    protected StrategieSuivie() {}

    StrategieSuivie(CleExercice cle) {
        this.cle = cle;
    }

    void tell(Strategie told, Trace trace) {
        if (told.dernierExercice().compareTo(told.premierExercice()) < 0) {
            throw Refused.because(
                            PromotionRefusal.STRATEGIE_INVERSEE,
                            "La stratégie commence en %s et finirait en %s."
                                    .formatted(told.premierExercice(), told.dernierExercice()))
                    .at("/dernierExercice");
        }
        premierExercice = told.premierExercice();
        dernierExercice = told.dernierExercice();
        document = told.document();
        dateDocument = told.dateDocument();
        echangeReferent = told.echangeReferent();
        enregistre = trace;
    }

    public CleExercice cle() {
        return cle;
    }

    /** Counts the acts: 0 before the first one. */
    public long revision() {
        return revision == null ? 0 : revision + 1;
    }

    public Optional<Strategie> strategie() {
        return premierExercice == null
                ? Optional.empty()
                : Optional.of(new Strategie(premierExercice, dernierExercice, document, dateDocument, echangeReferent));
    }

    Optional<Trace> enregistre() {
        return Optional.ofNullable(enregistre);
    }
}
