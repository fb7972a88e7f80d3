package fr.relais.funding.faits;

import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the bonus territoire of each year of the dossier is computed from, as the Caf entered it (CALC-10). */
public record BonusTerritoireFixe(long version, List<Annee> annees, String cause) implements Fait<String> {

    private static final String ONLY_KEY = "bonus-territoire";

    public BonusTerritoireFixe {
        annees = List.copyOf(annees);
    }

    /** ETP, euros for one ETP, the text both come from, and the Ctg of that year when there is one. */
    public record Annee(
            Exercice exercice,
            Etp etpSoutenus,
            Montant forfaitParEtp,
            String texte,
            LocalDate dateTexte,
            Optional<Ctg> ctg) {

        public Annee {
            if (forfaitParEtp.isNegative()) {
                throw new IllegalArgumentException("A bonus is never negative: " + exercice);
            }
            montant(etpSoutenus, forfaitParEtp);
        }

        /** Rounded once; refuses what is no amount, when the fact is learnt rather than when it is paid. */
        public Montant montant() {
            return montant(etpSoutenus, forfaitParEtp);
        }

        private static Montant montant(Etp etp, Montant forfait) {
            return Montant.roundHalfUp(etp.value().multiply(forfait.euros()));
        }

        /** The Ctg without which nothing is due, if it is in force on one day of the year at least. */
        public Optional<Ctg> ctgEnVigueur() {
            return ctg.filter(known -> known.periode().overlaps(exercice.periode()));
        }
    }

    /** A convention territoriale globale, by its reference, and the days it is in force. */
    public record Ctg(String reference, Periode periode) {}

    @Override
    public String cle() {
        return ONLY_KEY;
    }
}
