package fr.relais.funding.portefeuille;

import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.droit.Droit;
import fr.relais.funding.droit.Droits;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.Optional;

/** The right of one dossier for a year under two barèmes, in euros; empty when none can be computed. */
record Impact(DossierId dossier, Optional<AvantApres> droits) {

    /** Before and after. */
    record AvantApres(Montant avant, Montant apres) {}

    static Impact of(Faits faits, Exercice exercice, Parametres avant, Parametres apres) {
        return new Impact(
                faits.dossier(),
                droit(faits, exercice, avant)
                        .flatMap(before -> droit(faits, exercice, apres).map(after -> new AvantApres(before, after))));
    }

    Bande bande() {
        return droits.map(both -> Bande.of(both.apres().minus(both.avant()))).orElse(Bande.SANS_DROIT);
    }

    Montant avant() {
        return droits.map(AvantApres::avant).orElse(Montant.ZERO);
    }

    Montant apres() {
        return droits.map(AvantApres::apres).orElse(Montant.ZERO);
    }

    /** On the réel as soon as it is validated, on the prévisionnel before. */
    private static Optional<Montant> droit(Faits faits, Exercice exercice, Parametres parametres) {
        return Droits.find(faits, parametres, exercice, TypeDeclaration.REEL)
                .or(() -> Droits.find(faits, parametres, exercice, TypeDeclaration.PREVISIONNEL))
                .map(Droit::montant);
    }
}
