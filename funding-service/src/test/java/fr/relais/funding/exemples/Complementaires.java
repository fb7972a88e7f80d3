package fr.relais.funding.exemples;

import fr.relais.funding.faits.BonusTerritoireFixe;
import fr.relais.funding.faits.BonusTerritoireFixe.Annee;
import fr.relais.funding.faits.BonusTerritoireFixe.Ctg;
import fr.relais.funding.faits.CoordinationSignee;
import fr.relais.funding.faits.CoutJournee;
import fr.relais.funding.faits.DecisionCaf;
import fr.relais.funding.faits.EtatDecide;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The facts beside the convention and the declarations: complements, and decisions of the Caf. */
public final class Complementaires {

    private static final UUID COORDINATION = UUID.fromString("019308a0-0000-7000-8000-000000000277");

    private Complementaires() {}

    public static BonusTerritoireFixe bonusTerritoire(long version, Annee... annees) {
        return new BonusTerritoireFixe(version, List.of(annees), "bonus-territoire-v" + version);
    }

    /** With a Ctg in force from that day to the end of 2025. */
    public static Annee ctg(int annee, String etp, String forfait, String depuis) {
        Periode periode = new Periode(LocalDate.parse(depuis), LocalDate.parse("2025-12-31"));
        return annee(annee, etp, forfait, Optional.of(new Ctg("CTG-14", periode)));
    }

    public static Annee sansCtg(int annee, String etp, String forfait) {
        return annee(annee, etp, forfait, Optional.empty());
    }

    private static Annee annee(int annee, String etp, String forfait, Optional<Ctg> ctg) {
        return new Annee(
                Exercice.of(annee),
                Etp.of(etp),
                Montant.of(forfait),
                "Notification fictive",
                LocalDate.of(annee, 2, 1),
                ctg);
    }

    /** The call of SEED 004: 25 000.00 for the year, at most 1 500.00 for its day. */
    public static CoordinationSignee coordination(long version, int annee, int premierExercice) {
        return new CoordinationSignee(
                COORDINATION,
                version,
                Exercice.of(premierExercice),
                false,
                Exercice.of(annee).periode(),
                Montant.of("25000.00"),
                Montant.of("1500.00"),
                LocalDate.of(annee, 1, 10),
                "coordination-v" + version);
    }

    public static CoordinationSignee suspendue(CoordinationSignee signee) {
        return new CoordinationSignee(
                signee.id(),
                signee.version() + 1,
                signee.premierExercice(),
                true,
                signee.periode(),
                signee.montantAnnuel(),
                signee.plafondJournee(),
                signee.signedAt(),
                signee.cause() + "-suspendue");
    }

    public static CoutJournee cout(int annee, long version, String montant) {
        return new CoutJournee(Exercice.of(annee), version, Montant.of(montant), "cout-" + annee + "-v" + version);
    }

    public static DecisionCaf decision(EtatDecide etat, int annee, long version) {
        return decision(etat, Optional.of(Exercice.of(annee)), version);
    }

    /** Of the whole dossier. */
    public static DecisionCaf decision(EtatDecide etat, long version) {
        return decision(etat, Optional.empty(), version);
    }

    private static DecisionCaf decision(EtatDecide etat, Optional<Exercice> exercice, long version) {
        String cause = etat + "-" + exercice.map(Exercice::toString).orElse("dossier") + "-v" + version;
        return new DecisionCaf(etat, exercice, version, "Motif fictif", LocalDate.parse("2022-11-30"), cause);
    }
}
