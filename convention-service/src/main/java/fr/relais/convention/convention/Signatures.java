package fr.relais.convention.convention;

import fr.relais.convention.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Adds a proved signature to an instrument; the last one makes it binding and publishes the convention (CONV-4, CONV-5). */
@ApplicationScoped
class Signatures {

    private final Parties parties;
    private final Rows rows;
    private final Publication publication;

    Signatures(Parties parties, Rows rows, Publication publication) {
        this.parties = parties;
        this.rows = rows;
        this.publication = publication;
    }

    Instrument add(Convention convention, int rang, Signature signature, Enregistrement par) {
        Instrument instrument = convention.instrument(rang);
        parties.requirePouvoir(convention.dossier(), signature);
        Optional<TypeEvenement> event =
                convention.sign(rang, signature, parties.typeOfGestionnaire(convention.dossier()), par);
        rows.flush();
        event.ifPresent(type ->
                publication.publish(type, convention, instrument.signed().orElseThrow()));
        return instrument;
    }
}
