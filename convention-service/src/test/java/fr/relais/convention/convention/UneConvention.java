package fr.relais.convention.convention;

import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.convention.projet.Mission;
import fr.relais.kit.problem.Changement.Cote;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Conventions of Meaux in the state a test needs. */
final class UneConvention {

    static final UUID ID = UUID.fromString("019308a0-0000-7000-8000-000000000145");
    static final DossierId OURCQ = DossierId.of("771-201800145");
    static final String REDACTRICE = "conseiller-77";
    static final String MAIRE = "signataire-meaux";
    static final String DIRECTRICE = "directrice-77";
    static final LocalDate TODAY = LocalDate.of(2022, 4, 1);

    private UneConvention() {}

    static Convention drafted() {
        return drafted(UnTexte.ram());
    }

    static Convention drafted(UnTexte texte) {
        return Convention.draft(ID, OURCQ, texte.build(), null, by(REDACTRICE));
    }

    /** Signed by each of its signatories, the Caf last, on this day. */
    static Convention signed(UnTexte texte, String date) {
        Convention convention = drafted(texte);
        convention.transmit(0, by(REDACTRICE));
        convention.sign(0, ofMeaux(date), TypeJuridique.COMMUNE, by(MAIRE));
        convention.sign(0, ofCaf(date), TypeJuridique.COMMUNE, by(DIRECTRICE));
        return convention;
    }

    static Convention takenOver() {
        return reprise(UnTexte.ram()).takeOver(ID, by(REDACTRICE));
    }

    /** Somebody acts today. */
    static Enregistrement by(String subject) {
        return by(subject, TODAY);
    }

    /** Somebody acts on this day, at noon in Paris. */
    static Enregistrement by(String subject, LocalDate day) {
        return new Enregistrement(
                subject,
                subject.equals(MAIRE) ? Cote.PARTENAIRE : Cote.CAF,
                day.atTime(12, 0).atZone(ZoneId.of("Europe/Paris")).toInstant());
    }

    static Reprise reprise(UnTexte convention, UnTexte... avenants) {
        return new Reprise(
                OURCQ,
                Exercice.of(2022),
                UnTexte.DATE_CONVENTION,
                bothSigned(convention, "2020-09-25"),
                java.util.Arrays.stream(avenants)
                        .map(avenant -> bothSigned(avenant, "2022-03-15"))
                        .toList());
    }

    static SignedTexte bothSigned(UnTexte texte, String date) {
        return new SignedTexte(texte.build(), List.of(ofMeaux(date), ofCaf(date)));
    }

    static Signature ofMeaux(String date) {
        return given(
                new Signature(
                        Partie.GESTIONNAIRE,
                        "Jean-François COPÉ",
                        "Maire",
                        LocalDate.parse(date),
                        "Meaux",
                        "Délibération du 18 février 2022",
                        null),
                MAIRE);
    }

    static Signature ofCaf(String date) {
        return given(
                new Signature(
                        Partie.CAF,
                        "Gaëlle CHOQUER-MARCHAND",
                        "Directrice",
                        LocalDate.parse(date),
                        "Melun",
                        null,
                        null),
                DIRECTRICE);
    }

    /** Given here, by the holder of a token. */
    static Signature given(Signature signature, String subject) {
        return signature.proved(Preuve.electronique(by(subject)));
    }

    /** Put on paper, and recorded by this agent. */
    static Signature onPaper(Signature signature, String agent) {
        return signature.proved(Preuve.papier(by(agent), null));
    }

    /** The Ram convention with its avenant of 2022, signed by Meaux on 10 March and by the Caf on 15 March. */
    static Convention amended() {
        return amended(takenOver(), UnTexte.avenant(Mission.GUICHET_UNIQUE));
    }

    static Convention amended(Convention convention, UnTexte avenant) {
        int rang = convention.draftAvenant(avenant.build(), by(REDACTRICE)).rang();
        convention.transmit(rang, by(REDACTRICE));
        convention.sign(rang, ofMeaux("2022-03-10"), TypeJuridique.COMMUNE, by(MAIRE));
        convention.sign(rang, ofCaf("2022-03-15"), TypeJuridique.COMMUNE, by(DIRECTRICE));
        return convention;
    }
}
