package fr.relais.funding.ecriture;

import static fr.relais.funding.ecriture.CompteComptable.ACOMPTES_VERSES;
import static fr.relais.funding.ecriture.CompteComptable.AVANT_RELAIS;
import static fr.relais.funding.ecriture.CompteComptable.CHARGE_COORDINATION;
import static fr.relais.funding.ecriture.CompteComptable.CHARGE_PS;
import static fr.relais.funding.ecriture.CompteComptable.GESTIONNAIRE;
import static fr.relais.funding.ecriture.CompteComptable.INDU_A_RECOUVRER;

import fr.relais.funding.ecriture.Operations.Avance;
import fr.relais.funding.ecriture.Operations.MouvementBancaire;
import fr.relais.funding.ecriture.Operations.OrdreDate;
import fr.relais.funding.ecriture.Operations.Recouvrement;
import fr.relais.funding.faits.Genre;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The entries that the operations of a dossier make and that its ledger lacks: it adds and never rewrites, so that asking again
 * adds nothing (I4, I7).
 */
public final class Comptabilite {

    private final DossierId dossier;
    private final Set<Cause> connues;
    private final List<Ecriture> nouvelles = new ArrayList<>();
    private Balances balances;

    private Comptabilite(DossierId dossier, Set<Cause> connues, Balances balances) {
        this.dossier = dossier;
        this.connues = new HashSet<>(connues);
        this.balances = balances;
    }

    /** {@code connues} are the causes already entered, {@code balances} what they left. */
    public static List<Ecriture> manquantes(Operations all, Set<Cause> connues, Balances balances) {
        Comptabilite livre = new Comptabilite(all.dossier(), connues, balances);
        all.avances().forEach(livre::reprendre);
        all.ordres().stream()
                .sorted(Comparator.comparing(OrdreDate::cle))
                .forEach(ordre ->
                        livre.ordonner(ordre, livre.droit(all, ordre.cle().exercice())));
        all.droits().forEach(livre::regulariser);
        all.recouvrements().forEach(livre::recouvrer);
        all.mouvements().forEach(livre::mouvoir);
        return List.copyOf(livre.nouvelles);
    }

    private Optional<DroitAcquis> droit(Operations all, Exercice exercice) {
        return all.droits().stream()
                .filter(droit -> droit.exercice().equals(exercice))
                .findFirst();
    }

    /** The difference with what the ledger shows: a corrected take-over adds an entry. */
    private void reprendre(Avance avance) {
        Exercice exercice = avance.exercice();
        Montant difference = avance.total().plus(balances.of(AVANT_RELAIS, exercice));
        if (!difference.isZero()) {
            inscrire(
                    new Cause(Nature.REPRISE, avance.reference()),
                    avance.date(),
                    "acomptes de " + exercice,
                    List.of(
                            Ligne.debit(ACOMPTES_VERSES, exercice, difference),
                            Ligne.credit(AVANT_RELAIS, exercice, difference)));
        }
    }

    private void ordonner(OrdreDate ordre, Optional<DroitAcquis> droit) {
        Cause cause = new Cause(nature(ordre), ordre.reference());
        if (!connues.contains(cause)) {
            inscrire(cause, ordre.date(), ordre.cle().libelle(), lignes(ordre, droit));
        }
    }

    private static Nature nature(OrdreDate ordre) {
        if (ordre.cle().genre().isAcompte()) {
            return Nature.ACOMPTE;
        }
        return ordre.montant().isNegative() ? Nature.INDU : Nature.SOLDE;
    }

    private List<Ligne> lignes(OrdreDate ordre, Optional<DroitAcquis> droit) {
        Exercice exercice = ordre.cle().exercice();
        Montant montant = ordre.montant();
        CompteComptable tiers = montant.isNegative() ? INDU_A_RECOUVRER : GESTIONNAIRE;
        Ligne du = Ligne.credit(tiers, exercice, montant);
        if (ordre.cle().genre().isAcompte()) {
            return List.of(Ligne.debit(ACOMPTES_VERSES, exercice, montant), du);
        }
        if (ordre.cle().genre() == Genre.COORDINATION) {
            return List.of(Ligne.debit(CHARGE_COORDINATION, exercice, montant), du);
        }
        Montant acomptes = balances.of(ACOMPTES_VERSES, exercice);
        Montant charge = acomptes.plus(montant);
        List<Ligne> lignes = new ArrayList<>(droit.map(this::charges)
                .filter(ventilees -> total(ventilees).equals(charge))
                .orElseGet(() -> nonNulles(exercice, CHARGE_PS, charge)));
        lignes.addAll(nonNulles(exercice, ACOMPTES_VERSES, acomptes.negate()));
        lignes.add(du);
        return lignes;
    }

    /**
     * A year justified whose right equals all that was ordered and advanced: no advance waits any more, and the charges are those
     * of its right, even when the solde was nil.
     */
    private void regulariser(DroitAcquis droit) {
        Exercice exercice = droit.exercice();
        Montant acomptes = balances.of(ACOMPTES_VERSES, exercice);
        List<Ligne> lignes = new ArrayList<>(charges(droit));
        if (total(lignes).equals(acomptes)) {
            lignes.addAll(nonNulles(exercice, ACOMPTES_VERSES, acomptes.negate()));
            if (!lignes.isEmpty()) {
                inscrire(new Cause(Nature.REGULARISATION, droit.reference()), droit.date(), "" + exercice, lignes);
            }
        }
    }

    private List<Ligne> charges(DroitAcquis droit) {
        Exercice exercice = droit.exercice();
        return CompteComptable.charges().stream()
                .flatMap(compte ->
                        nonNulles(exercice, compte, droit.of(compte).minus(balances.of(compte, exercice))).stream())
                .toList();
    }

    private void recouvrer(Recouvrement recouvrement) {
        if (!connues.contains(recouvrement.cause())) {
            inscrire(
                    recouvrement.cause(),
                    recouvrement.date(),
                    "indu de " + recouvrement.exercice(),
                    List.of(
                            Ligne.debit(recouvrement.compte(), recouvrement.contrepartie(), recouvrement.montant()),
                            Ligne.credit(INDU_A_RECOUVRER, recouvrement.exercice(), recouvrement.montant())));
        }
    }

    private void mouvoir(MouvementBancaire mouvement) {
        if (!connues.contains(mouvement.cause())) {
            inscrire(
                    mouvement.cause(),
                    mouvement.date(),
                    "exercice " + mouvement.exercice(),
                    List.of(
                            Ligne.debit(mouvement.debit(), mouvement.exercice(), mouvement.montant()),
                            Ligne.credit(mouvement.credit(), mouvement.exercice(), mouvement.montant())));
        }
    }

    /** A régularisation may be needed again for the same event, a barème having changed: it is then numbered. */
    private void inscrire(Cause cause, LocalDate date, String objet, List<Ligne> lignes) {
        Cause nouvelle = cause;
        for (int rang = 2; connues.contains(nouvelle); rang++) {
            nouvelle = new Cause(cause.nature(), cause.reference() + "/" + rang);
        }
        String libelle = cause.nature().libelle() + " : " + objet;
        Ecriture ecriture = new Ecriture(dossier, nouvelle, date, libelle, lignes);
        connues.add(nouvelle);
        balances = balances.plus(ecriture);
        nouvelles.add(ecriture);
    }

    private static List<Ligne> nonNulles(Exercice exercice, CompteComptable compte, Montant montant) {
        return montant.isZero() ? List.of() : List.of(new Ligne(compte, exercice, montant));
    }

    private static Montant total(List<Ligne> lignes) {
        return Montant.sum(lignes.stream().map(Ligne::montant));
    }
}
