package fr.relais.funding.paiement;

import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.droit.Droits;
import fr.relais.funding.ecriture.Cause;
import fr.relais.funding.ecriture.CompteComptable;
import fr.relais.funding.ecriture.DroitAcquis;
import fr.relais.funding.ecriture.Nature;
import fr.relais.funding.ecriture.Operations;
import fr.relais.funding.ecriture.Operations.Avance;
import fr.relais.funding.ecriture.Operations.OrdreDate;
import fr.relais.funding.ecriture.Operations.Recouvrement;
import fr.relais.funding.faits.AcompteRepris;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.Reprise;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.funding.grandlivre.GrandLivre;
import fr.relais.funding.indu.Indu;
import fr.relais.funding.indu.RetenueFaite;
import fr.relais.kit.value.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keeps the ledger of a dossier in step with what was taken over, ordered and withheld, and with the rights of its justified years. */
@ApplicationScoped
class Tenue {

    private final GrandLivre livre;

    Tenue(GrandLivre livre) {
        this.livre = livre;
    }

    void enter(Faits faits, Parametres parametres, Compte compte, LocalDate today) {
        livre.inscrire(new Operations(
                faits.dossier(),
                faits.reprises().stream().map(one -> avance(one, today)).toList(),
                compte.ordres().stream().map(Tenue::ordre).toList(),
                droits(faits, parametres, today),
                compte.recouvrements().stream()
                        .flatMap(indu -> recouvrements(indu, compte))
                        .toList()));
    }

    /** Dated when the Caf paid them, so that they count as paid at the end of their year. */
    private static Avance avance(Reprise reprise, LocalDate today) {
        return new Avance(
                reprise.exercice(),
                reprise.cause() + "/v" + reprise.version(),
                reprise.acomptes().stream()
                        .map(AcompteRepris::date)
                        .max(Comparator.naturalOrder())
                        .orElse(today),
                Montant.sum(reprise.acomptes().stream().map(AcompteRepris::montant)));
    }

    private static OrdreDate ordre(Ordre ordre) {
        return new OrdreDate(ordre.id().toString(), ordre.cle(), ordre.ordonneLe(), ordre.montant());
    }

    private static List<DroitAcquis> droits(Faits faits, Parametres parametres, LocalDate today) {
        return Droits.established(faits, parametres).stream()
                .filter(droit -> droit.nature() == TypeDeclaration.REEL)
                .map(droit -> DroitAcquis.of(droit, today))
                .toList();
    }

    private static Stream<Recouvrement> recouvrements(Indu indu, Compte compte) {
        return indu.retenues().stream()
                .sorted(Comparator.comparing(RetenueFaite::paiementId))
                .map(retenue -> recouvrement(indu, compte.ordre(retenue.paiementId()), retenue.montant()));
    }

    private static Recouvrement recouvrement(Indu indu, Ordre paiement, Montant montant) {
        return new Recouvrement(
                new Cause(Nature.RETENUE, indu.id() + "/" + paiement.id()),
                indu.cle().exercice(),
                paiement.ordonneLe(),
                montant,
                CompteComptable.GESTIONNAIRE,
                paiement.cle().exercice());
    }
}
