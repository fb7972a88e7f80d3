package fr.relais.convention.edition;

import fr.relais.convention.caf.CodeCaf;
import fr.relais.convention.caf.FindCaf;
import fr.relais.convention.caf.IdentiteCaf;
import fr.relais.convention.convention.Convention;
import fr.relais.convention.convention.Instrument;
import fr.relais.convention.convention.Partie;
import fr.relais.convention.edition.Parties.Equipement;
import fr.relais.convention.edition.Parties.PartieCaf;
import fr.relais.convention.edition.Parties.PartieGestionnaire;
import fr.relais.convention.gestionnaire.FindGestionnaire;
import fr.relais.convention.gestionnaire.Identite;
import fr.relais.convention.relais.FindRelais;
import fr.relais.convention.relais.Identification;
import fr.relais.convention.relais.Relais;
import fr.relais.convention.signataire.FindSignataires;
import fr.relais.convention.signataire.Mandant;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Who contracts: each party as it was called on the day of the signature, or is called today as long as nothing is signed;
 * whoever signed for a party represents it in that instrument (ASM-CONV-58).
 */
@ApplicationScoped
class FindParties {

    private final FindRelais findRelais;
    private final FindGestionnaire findGestionnaire;
    private final FindCaf findCaf;
    private final FindSignataires findSignataires;
    private final Clock clock;

    FindParties(
            FindRelais findRelais,
            FindGestionnaire findGestionnaire,
            FindCaf findCaf,
            FindSignataires findSignataires,
            Clock clock) {
        this.findRelais = findRelais;
        this.findGestionnaire = findGestionnaire;
        this.findCaf = findCaf;
        this.findSignataires = findSignataires;
        this.clock = clock;
    }

    @Transactional
    Parties of(Convention convention, Instrument instrument) {
        LocalDate date = instrument.lastSignature().orElseGet(() -> LocalDate.now(clock));
        Relais relais = findRelais.find(convention.dossier());
        Identification called = relais.identification(date);
        return new Parties(
                gestionnaire(relais.gestionnaire(date), instrument, date),
                caf(CodeCaf.of(convention.dossier().codeCaf()), instrument, date),
                new Equipement(called.nom(), called.commune(), numero(convention.dossier())));
    }

    private PartieGestionnaire gestionnaire(Siret siret, Instrument instrument, LocalDate date) {
        Identite identite = findGestionnaire.identite(siret, date);
        Personne representant = new Personne(
                identite.representant().nom(), identite.representant().qualite());
        return new PartieGestionnaire(
                identite.nom(),
                identite.typeJuridique(),
                signer(instrument, Partie.GESTIONNAIRE, representant),
                identite.siege());
    }

    private PartieCaf caf(CodeCaf code, Instrument instrument, LocalDate date) {
        IdentiteCaf identite = findCaf.identite(code)
                .orElseGet(() -> new IdentiteCaf("caisse d’Allocations familiales (organisme " + code + ")", "", ""));
        Personne directeur = findSignataires
                .representantLegal(Mandant.caf(code), date)
                .map(inscrit -> new Personne(inscrit.nom(), inscrit.qualite()))
                .orElse(Personne.INCONNUE);
        return new PartieCaf(
                identite.nom(), signer(instrument, Partie.CAF, directeur), identite.siege(), identite.lieuSignature());
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
