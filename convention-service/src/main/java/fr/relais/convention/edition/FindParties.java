package fr.relais.convention.edition;

import fr.relais.convention.convention.Convention;
import fr.relais.convention.convention.Instrument;
import fr.relais.convention.convention.Partie;
import fr.relais.convention.edition.Parties.Equipement;
import fr.relais.convention.edition.Parties.PartieCaf;
import fr.relais.convention.edition.Parties.PartieGestionnaire;
import fr.relais.convention.gestionnaire.FindGestionnaire;
import fr.relais.convention.gestionnaire.Gestionnaire;
import fr.relais.convention.relais.FindRelais;
import fr.relais.convention.relais.Relais;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Who contracts, as the service knows them today; who signed an instrument for a party represents it in that instrument. */
@ApplicationScoped
class FindParties {

    private final FindRelais findRelais;
    private final FindGestionnaire findGestionnaire;

    FindParties(FindRelais findRelais, FindGestionnaire findGestionnaire) {
        this.findRelais = findRelais;
        this.findGestionnaire = findGestionnaire;
    }

    @Transactional
    Parties of(Convention convention, Instrument instrument) {
        Relais relais = findRelais.find(convention.dossier());
        Gestionnaire gestionnaire = findGestionnaire.find(relais.gestionnaire());
        Personne representant = new Personne(
                gestionnaire.representant().nom(), gestionnaire.representant().qualite());
        return new Parties(
                new PartieGestionnaire(
                        gestionnaire.nom(),
                        gestionnaire.typeJuridique(),
                        signer(instrument, Partie.GESTIONNAIRE, representant),
                        gestionnaire.siege()),
                caf(convention.dossier(), instrument),
                new Equipement(relais.nom(), relais.commune(), numero(convention.dossier())));
    }

    private static PartieCaf caf(DossierId dossier, Instrument instrument) {
        String nom = "Caisse d’Allocations familiales (organisme " + dossier.codeCaf() + ")";
        return new PartieCaf(nom, signer(instrument, Partie.CAF, Personne.INCONNUE), "", "");
    }

    private static Personne signer(Instrument instrument, Partie partie, Personne otherwise) {
        return instrument.signatures().stream()
                .filter(signature -> signature.partie() == partie)
                .findFirst()
                .map(signature -> new Personne(signature.nom(), signature.qualite()))
                .orElse(otherwise);
    }

    private static String numero(DossierId dossier) {
        return dossier.value().substring(dossier.value().indexOf('-') + 1);
    }
}
