package fr.relais.convention.convention;

import fr.relais.convention.Rows;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One side signs an instrument; the last signature makes it binding and publishes the convention (CONV-4, CONV-5). */
@ApplicationScoped
public class SignInstrument {

    private final Conventions conventions;
    private final Parties parties;
    private final Rows rows;
    private final Publication publication;
    private final Clock clock;

    SignInstrument(Conventions conventions, Parties parties, Rows rows, Publication publication, Clock clock) {
        this.conventions = conventions;
        this.parties = parties;
        this.rows = rows;
        this.publication = publication;
        this.clock = clock;
    }

    @Transactional
    public Instrument sign(UUID conventionId, int rang, Signature signature, Acteur acteur, Revision lue) {
        signature.partie().requireMandateOf(acteur);
        Convention convention = conventions.findForAct(conventionId, lue);
        Instrument instrument = convention.instrument(rang);
        parties.requirePouvoir(convention.dossier(), signature);
        Optional<TypeEvenement> event = convention.sign(
                rang,
                signature.givenBy(acteur.id()),
                parties.typeOfGestionnaire(convention.dossier()),
                LocalDate.now(clock));
        rows.flush();
        event.ifPresent(type ->
                publication.publish(type, convention, instrument.signed().orElseThrow()));
        return instrument;
    }
}
