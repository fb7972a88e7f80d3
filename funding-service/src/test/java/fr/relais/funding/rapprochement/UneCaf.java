package fr.relais.funding.rapprochement;

import static fr.relais.funding.ecriture.CompteComptable.BANQUE;
import static fr.relais.funding.ecriture.CompteComptable.GESTIONNAIRE;
import static fr.relais.funding.ecriture.CompteComptable.VIREMENTS_EMIS;

import fr.relais.funding.ecriture.CompteComptable;
import fr.relais.funding.ecriture.Nature;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.jours.fichier.LireCalendriers;
import fr.relais.funding.rapprochement.Constat.LigneATraiter;
import fr.relais.funding.rapprochement.Constat.Mouvement;
import fr.relais.funding.rapprochement.Constat.Paiement;
import fr.relais.funding.rapprochement.VirementSuivi.Pas;
import fr.relais.funding.virement.ActeVirement;
import fr.relais.funding.virement.EtatVirement;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was recorded of the payments of a Caf, act by act, with the entries each makes; then what somebody spoils by hand. */
final class UneCaf {

    static final int RECEPISSE = 3;
    static final int EMISSION = 1;

    private static final DossierId DOSSIER = DossierId.of("771-201800145");
    static final String VENDREDI = "2026-11-20";
    private static final String MEAUX = "21770284400010";

    final List<Paiement> paiements = new ArrayList<>();
    final List<Mouvement> mouvements = new ArrayList<>();
    final List<LigneATraiter> lignes = new ArrayList<>();
    final Map<String, VirementSuivi> virements = new LinkedHashMap<>();

    /** A lot of three payments, sent. */
    static UneCaf deTrois() {
        return new UneCaf()
                .ordonne("a", "10.00", VENDREDI)
                .ordonne("b", "20.00", VENDREDI)
                .ordonne("c", "30.00", VENDREDI)
                .envoye("a-1", VENDREDI)
                .envoye("b-1", VENDREDI)
                .envoye("c-1", VENDREDI);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    UneCaf ordonne(String name, String net, String day) {
        return ordonne(name, new CleEcheance(Exercice.of(2022), Genre.SOLDE, paiements.size()), net, day);
    }

    UneCaf ordonne(String name, CleEcheance cle, String net, String day) {
        Montant montant = Montant.of(net);
        paiements.add(new Paiement(id(name), DOSSIER, cle, LocalDate.parse(day), montant));
        if (!montant.isZero()) {
            mouvements.add(new Mouvement(Nature.SOLDE, id(name).toString(), GESTIONNAIRE, montant.negate()));
        }
        return this;
    }

    /** {@code reference} is the name of the payment, a dash, the attempt; its acts follow each other on one day. */
    UneCaf virement(String reference, String day, ActeVirement... actes) {
        VirementSuivi before = virements.getOrDefault(reference, born(reference));
        List<Pas> pas = new ArrayList<>(before.pas());
        LocalDate date = LocalDate.parse(day);
        for (ActeVirement acte : actes) {
            EtatVirement vers = vers(acte);
            pas.add(new Pas(pas.size(), acte, vers, date, date));
            write(before, acte);
        }
        return put(with(before, before.montant(), pas.get(pas.size() - 1).vers(), pas));
    }

    /** Put in a lot, approved, released and sent on one day. */
    UneCaf envoye(String reference, String day) {
        return virement(
                reference,
                day,
                ActeVirement.REUNIR,
                ActeVirement.ORDONNANCER,
                ActeVirement.LIBERER,
                ActeVirement.EMETTRE);
    }

    UneCaf ligne(String reference, boolean doublePaiement, String montant, String day) {
        lignes.add(
                new LigneATraiter(reference, doublePaiement, Montant.of(montant), LocalDate.parse(day), "À traiter."));
        return this;
    }

    UneCaf put(VirementSuivi virement) {
        virements.put(virement.reference(), virement);
        return this;
    }

    static VirementSuivi with(VirementSuivi one, Montant montant, EtatVirement inscrit, List<Pas> pas) {
        return new VirementSuivi(
                one.reference(), one.paiementId(), one.beneficiaire(), montant, Optional.ofNullable(inscrit), pas);
    }

    private VirementSuivi born(String reference) {
        UUID paiement = id(reference.substring(0, reference.indexOf('-')));
        Montant net = paiements.stream()
                .filter(one -> one.id().equals(paiement))
                .map(Paiement::net)
                .findFirst()
                .orElseThrow();
        return new VirementSuivi(reference, paiement, MEAUX, net, Optional.empty(), List.of());
    }

    private static EtatVirement vers(ActeVirement acte) {
        return switch (acte) {
            case REUNIR, RENVOYER -> EtatVirement.LIQUIDE;
            case ORDONNANCER -> EtatVirement.ORDONNANCE;
            case RETIRER -> EtatVirement.RETIRE;
            case LIBERER -> EtatVirement.LIBERE;
            case EMETTRE, ACCEPTER -> EtatVirement.EMIS;
            case EXECUTER -> EtatVirement.PAYE;
            case REJETER -> EtatVirement.REJETE;
            case RETOURNER -> EtatVirement.RETOURNE;
        };
    }

    private void write(VirementSuivi virement, ActeVirement acte) {
        switch (acte) {
            case EMETTRE -> write(virement, Nature.EMISSION, GESTIONNAIRE, VIREMENTS_EMIS);
            case EXECUTER -> write(virement, Nature.EXECUTION, VIREMENTS_EMIS, BANQUE);
            case REJETER -> write(virement, Nature.REJET, VIREMENTS_EMIS, GESTIONNAIRE);
            case RETOURNER -> {
                if (mouvements.stream()
                        .noneMatch(one -> one.nature() == Nature.EXECUTION
                                && one.reference().equals(virement.reference()))) {
                    write(virement, Nature.EXECUTION, VIREMENTS_EMIS, BANQUE);
                }
                write(virement, Nature.RETOUR, BANQUE, GESTIONNAIRE);
            }
            case REUNIR, RENVOYER, ORDONNANCER, RETIRER, LIBERER, ACCEPTER -> {}
        }
    }

    private void write(VirementSuivi virement, Nature nature, CompteComptable debit, CompteComptable credit) {
        mouvements.add(new Mouvement(nature, virement.reference(), debit, virement.montant()));
        mouvements.add(new Mouvement(
                nature, virement.reference(), credit, virement.montant().negate()));
    }

    Rapport le(String day) {
        Delais delais = new Delais(LireCalendriers.lire().deLaCafEtDesBanques("771"), RECEPISSE, EMISSION);
        return Rapprochement.of(
                new Constat(
                        "771", LocalDate.parse(day), paiements, List.copyOf(virements.values()), mouvements, lignes),
                delais);
    }
}
