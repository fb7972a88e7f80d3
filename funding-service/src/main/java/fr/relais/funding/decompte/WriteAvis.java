package fr.relais.funding.decompte;

import fr.relais.funding.dossier.Gestionnaire;
import fr.relais.funding.dossier.Gestionnaires;
import fr.relais.funding.indu.Indu;
import fr.relais.funding.paiement.Compte;
import fr.relais.funding.paiement.Ordre;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** Writes the notice of an order from what was ordered and withheld: nothing is computed again. */
@ApplicationScoped
class WriteAvis {

    private final Gestionnaires gestionnaires;

    WriteAvis(Gestionnaires gestionnaires) {
        this.gestionnaires = gestionnaires;
    }

    Avis of(Ordre paiement, Compte compte) {
        return new Avis(
                paiement.dossier(),
                gestionnaire(paiement.dossier()),
                paiement.id(),
                paiement.cle(),
                paiement.ordonneLe(),
                paiement.montant(),
                retenues(paiement, compte),
                paiement.explication());
    }

    /** A dossier that can be seen has a row: it is by this row that it can. */
    Gestionnaire gestionnaire(DossierId dossier) {
        return gestionnaires.of(dossier).orElseThrow();
    }

    /** The oldest indu first. */
    private static List<Avis.Retenue> retenues(Ordre paiement, Compte compte) {
        return compte.recouvrements().stream()
                .sorted(Comparator.comparing(Indu::cle))
                .flatMap(indu -> indu.retenues().stream()
                        .filter(retenue -> retenue.paiementId().equals(paiement.id()))
                        .map(retenue -> new Avis.Retenue(
                                indu.id(), "Indu au titre du " + indu.cle().libelle(), retenue.montant())))
                .toList();
    }
}
