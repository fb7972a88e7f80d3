package fr.relais.funding.attente;

import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.bareme.CalendrierCaf;
import fr.relais.funding.droit.Motif;
import fr.relais.funding.echeancier.Blocage;
import fr.relais.funding.echeancier.Echeance;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.ConventionSignee;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.projection.Connu;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Finds the dates of the unmet conditions of one échéance; a condition that no rule dates has none. */
final class Delais {

    private static final String PAY_2 = "PAY-2";
    private static final Set<Motif> DE_L_ANNEE = EnumSet.of(
            Motif.CONVENTION_NON_SIGNEE, Motif.HORS_PERIODE, Motif.ACOMPTE_1_ATTENDU, Motif.DATE_NON_ATTEINTE);
    private static final Set<Motif> DU_PREVISIONNEL =
            EnumSet.of(Motif.DECLARATION_NON_VALIDEE, Motif.MISSION_NON_CHOISIE);

    private final Connu connu;
    private final CleEcheance cle;

    Delais(Connu connu, Echeance echeance) {
        this.connu = connu;
        this.cle = echeance.cle();
    }

    Delai of(Blocage blocage) {
        return new Delai(blocage, depuis(blocage).filter(day -> !day.isAfter(connu.today())), limite(blocage));
    }

    private Optional<LocalDate> depuis(Blocage blocage) {
        Motif motif = blocage.code();
        if (isDuReel(blocage)) {
            return Optional.of(justifiee().periode().fin().plusDays(1));
        }
        if (motif == Motif.REPRISE_ATTENDUE) {
            return signature();
        }
        if (motif == Motif.BAREME_PROVISOIRE) {
            return bareme().map(bareme -> bareme.decision().date());
        }
        if (DU_PREVISIONNEL.contains(motif)) {
            return Optional.of(signature().filter(first()::isBefore).orElse(first()));
        }
        return DE_L_ANNEE.contains(motif) || motif == Motif.BAREME_ABSENT ? Optional.of(first()) : Optional.empty();
    }

    private Optional<LocalDate> limite(Blocage blocage) {
        if (isDuReel(blocage)) {
            return Optional.of(DateLimite.REEL.de(justifiee()));
        }
        if (DU_PREVISIONNEL.contains(blocage.code())) {
            return Optional.of(DateLimite.PREVISIONNEL.de(cle.exercice()));
        }
        return blocage.code() == Motif.DATE_NON_ATTEINTE ? auPlusTot() : Optional.empty();
    }

    private static boolean isDuReel(Blocage blocage) {
        return blocage.code() == Motif.BILAN_INCOMPLET
                || (blocage.code() == Motif.DECLARATION_NON_VALIDEE
                        && blocage.regle().equals(PAY_2));
    }

    /** PAY-3: acompte 2 waits for the year before, a solde for its own. */
    private Exercice justifiee() {
        return cle.genre() == Genre.ACOMPTE_2 ? cle.exercice().precedent() : cle.exercice();
    }

    private LocalDate first() {
        return cle.exercice().periode().debut();
    }

    private Optional<LocalDate> signature() {
        return connu.faits().conventions(cle.exercice()).stream()
                .map(ConventionSignee::signedAt)
                .min(Comparator.naturalOrder());
    }

    private Optional<Bareme> bareme() {
        return connu.parametres().bareme(cle.exercice());
    }

    private Optional<LocalDate> auPlusTot() {
        return connu.parametres()
                .calendrier(connu.faits().dossier(), cle.exercice())
                .flatMap(
                        cle.genre() == Genre.ACOMPTE_1
                                ? CalendrierCaf::acompte1AuPlusTot
                                : CalendrierCaf::acompte2AuPlusTot);
    }
}
