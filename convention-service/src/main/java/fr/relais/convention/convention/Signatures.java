package fr.relais.convention.convention;

import fr.relais.convention.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;

/** Adds a proved signature to an instrument; the last one makes it binding and publishes the convention (CONV-4, CONV-5). */
@ApplicationScoped
class Signatures {

    private final Parties parties;
    private final Rows rows;
    private final Publication publication;
    private final Event<CoordinationSignee> coordinations;

    Signatures(Parties parties, Rows rows, Publication publication, Event<CoordinationSignee> coordinations) {
        this.parties = parties;
        this.rows = rows;
        this.publication = publication;
        this.coordinations = coordinations;
    }

    Instrument add(Convention convention, int rang, Signature signature, Enregistrement par) {
        Instrument instrument = convention.instrument(rang);
        parties.requirePouvoir(convention.dossier(), signature);
        Optional<TypeEvenement> event =
                convention.sign(rang, signature, parties.typeOfGestionnaire(convention.dossier()), par);
        rows.flush();
        event.ifPresent(type -> {
            publication.publish(type, convention, instrument.signed().orElseThrow());
            tellCoordination(convention, par);
        });
        return instrument;
    }

    private void tellCoordination(Convention convention, Enregistrement par) {
        Accord accord = convention.signed();
        convention
                .coordination()
                .ifPresent(terms -> coordinations.fire(new CoordinationSignee(
                        terms.coordination(),
                        convention.dossier(),
                        Consolidation.periode(accord),
                        accord.latest().signeLe(),
                        par)));
    }
}
