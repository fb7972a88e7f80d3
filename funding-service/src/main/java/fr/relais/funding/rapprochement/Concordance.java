package fr.relais.funding.rapprochement;

import static fr.relais.funding.ecriture.CompteComptable.BANQUE;
import static fr.relais.funding.ecriture.CompteComptable.GESTIONNAIRE;
import static fr.relais.funding.ecriture.CompteComptable.VIREMENTS_EMIS;

import fr.relais.funding.ecriture.CompteComptable;
import fr.relais.funding.ecriture.Nature;
import fr.relais.funding.rapprochement.Constat.Mouvement;
import fr.relais.funding.rapprochement.Constat.Paiement;
import fr.relais.funding.rapprochement.Rapport.Anomalie;
import fr.relais.funding.virement.ActeVirement;
import fr.relais.kit.value.Montant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Sets each entry of the ledger against the payment or the transfer it is about; it knows by itself what each should show, so
 * that a mistake of the one that writes them is seen too (I4, fault 30).
 */
final class Concordance {

    private static final Set<Nature> D_UN_VIREMENT =
            EnumSet.of(Nature.EMISSION, Nature.EXECUTION, Nature.REJET, Nature.RETOUR);
    private static final String OF_PAYMENT = "PAIEMENT";

    private final Map<Sujet, Map<CompteComptable, Montant>> attendus = new TreeMap<>();
    private final Map<Sujet, Map<CompteComptable, Montant>> inscrits = new TreeMap<>();

    /** What entries are about: a payment that was ordered, or one thing that happened to a transfer. */
    private record Sujet(String reference, String quoi) implements Comparable<Sujet> {

        @Override
        public int compareTo(Sujet other) {
            int byReference = reference.compareTo(other.reference);
            return byReference == 0 ? quoi.compareTo(other.quoi) : byReference;
        }
    }

    static Stream<Anomalie> of(Constat constat, Dossiers dossiers) {
        Concordance all = new Concordance();
        constat.paiements().forEach(all::expect);
        constat.virements().forEach(all::expect);
        constat.mouvements().forEach(all::read);
        Set<Sujet> sujets = new TreeSet<>(all.attendus.keySet());
        sujets.addAll(all.inscrits.keySet());
        return sujets.stream().flatMap(sujet -> all.compare(sujet, dossiers));
    }

    private void expect(Paiement paiement) {
        put(
                attendus,
                new Sujet(paiement.id().toString(), OF_PAYMENT),
                GESTIONNAIRE,
                paiement.net().negate());
    }

    private void expect(VirementSuivi virement) {
        if (virement.a(ActeVirement.EMETTRE)) {
            expect(virement, Nature.EMISSION, GESTIONNAIRE, VIREMENTS_EMIS);
        }
        // A return says that the money had left, also when nobody told it before (ASM-FUND-65).
        if (virement.a(ActeVirement.EXECUTER) || virement.a(ActeVirement.RETOURNER)) {
            expect(virement, Nature.EXECUTION, VIREMENTS_EMIS, BANQUE);
        }
        if (virement.a(ActeVirement.REJETER)) {
            expect(virement, Nature.REJET, VIREMENTS_EMIS, GESTIONNAIRE);
        }
        if (virement.a(ActeVirement.RETOURNER)) {
            expect(virement, Nature.RETOUR, BANQUE, GESTIONNAIRE);
        }
    }

    private void expect(VirementSuivi virement, Nature nature, CompteComptable debit, CompteComptable credit) {
        Sujet sujet = new Sujet(virement.reference(), nature.name());
        put(attendus, sujet, debit, virement.montant());
        put(attendus, sujet, credit, virement.montant().negate());
    }

    private void read(Mouvement mouvement) {
        String quoi =
                D_UN_VIREMENT.contains(mouvement.nature()) ? mouvement.nature().name() : OF_PAYMENT;
        put(inscrits, new Sujet(mouvement.reference(), quoi), mouvement.compte(), mouvement.solde());
    }

    private static void put(
            Map<Sujet, Map<CompteComptable, Montant>> sums, Sujet sujet, CompteComptable compte, Montant montant) {
        sums.computeIfAbsent(sujet, one -> new TreeMap<>()).merge(compte, montant, Montant::plus);
    }

    private Stream<Anomalie> compare(Sujet sujet, Dossiers dossiers) {
        Map<CompteComptable, Montant> attendu = moved(attendus, sujet);
        Map<CompteComptable, Montant> inscrit = moved(inscrits, sujet);
        if (attendu.equals(inscrit)) {
            return Stream.empty();
        }
        NatureAnomalie nature = NatureAnomalie.ECRITURE_DIFFERENTE;
        if (inscrit.isEmpty()) {
            nature = NatureAnomalie.ECRITURE_MANQUANTE;
        } else if (attendu.isEmpty()) {
            nature = NatureAnomalie.ECRITURE_SANS_CAUSE;
        }
        return Stream.of(dossiers.anomalie(
                nature,
                sujet.reference(),
                largest(attendu.isEmpty() ? inscrit : attendu),
                sujet.quoi() + ", attendu " + attendu + ", inscrit " + inscrit + "."));
    }

    private static Montant largest(Map<CompteComptable, Montant> sums) {
        return sums.values().stream().map(one -> one.max(one.negate())).reduce(Montant.ZERO, Montant::max);
    }

    private static Map<CompteComptable, Montant> moved(Map<Sujet, Map<CompteComptable, Montant>> sums, Sujet sujet) {
        Map<CompteComptable, Montant> moved = new TreeMap<>(sums.getOrDefault(sujet, Map.of()));
        moved.values().removeIf(Montant::isZero);
        return moved;
    }
}
