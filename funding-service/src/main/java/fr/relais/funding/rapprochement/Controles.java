package fr.relais.funding.rapprochement;

import fr.relais.funding.ecriture.CompteComptable;
import fr.relais.funding.ecriture.Nature;
import fr.relais.funding.rapprochement.Constat.Mouvement;
import fr.relais.funding.rapprochement.Constat.Paiement;
import fr.relais.funding.rapprochement.Rapport.Ecart;
import fr.relais.funding.virement.EtatVirement;
import fr.relais.kit.value.Montant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Sums payments and transfers on one side, accounts of the ledger on the other (I4, I13). */
final class Controles {

    private static final Set<Nature> DE_L_ORDRE = EnumSet.of(Nature.ACOMPTE, Nature.SOLDE, Nature.RETENUE);
    private static final Set<Nature> DE_LA_BANQUE = EnumSet.of(Nature.EXECUTION, Nature.RETOUR);

    private final Constat constat;

    private Controles(Constat constat) {
        this.constat = constat;
    }

    static List<Ecart> of(Constat constat) {
        Controles controles = new Controles(constat);
        return List.of(
                new Ecart(
                        Controle.ORDONNE,
                        controles.net(paiement -> true),
                        controles.credit(CompteComptable.GESTIONNAIRE, DE_L_ORDRE::contains)),
                new Ecart(
                        Controle.A_PAYER,
                        controles.net(controles.notGone()),
                        controles.credit(CompteComptable.GESTIONNAIRE, nature -> true)),
                new Ecart(
                        Controle.VIREMENTS_EMIS,
                        controles.virements(EtatVirement.EMIS),
                        controles.credit(CompteComptable.VIREMENTS_EMIS, nature -> true)),
                new Ecart(
                        Controle.BANQUE,
                        controles.virements(EtatVirement.PAYE),
                        controles.credit(CompteComptable.BANQUE, DE_LA_BANQUE::contains)));
    }

    private Predicate<Paiement> notGone() {
        Set<UUID> gone = constat.virements().stream()
                .filter(VirementSuivi::estParti)
                .map(VirementSuivi::paiementId)
                .collect(Collectors.toSet());
        return paiement -> !gone.contains(paiement.id());
    }

    private Montant net(Predicate<Paiement> which) {
        return Montant.sum(constat.paiements().stream().filter(which).map(Paiement::net));
    }

    private Montant virements(EtatVirement etat) {
        return Montant.sum(
                constat.virements().stream().filter(one -> one.est(etat)).map(VirementSuivi::montant));
    }

    private Montant credit(CompteComptable compte, Predicate<Nature> nature) {
        return Montant.sum(constat.mouvements().stream()
                        .filter(one -> one.compte() == compte && nature.test(one.nature()))
                        .map(Mouvement::solde))
                .negate();
    }
}
