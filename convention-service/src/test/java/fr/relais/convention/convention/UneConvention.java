package fr.relais.convention.convention;

import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.convention.projet.Mission;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
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
        return Convention.draft(ID, OURCQ, UnTexte.ram().build(), REDACTRICE, TODAY);
    }

    static Convention takenOver() {
        return Convention.takeOver(ID, reprise(UnTexte.ram()), REDACTRICE, TODAY);
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
        return new Signature(
                Partie.GESTIONNAIRE,
                "Jean-François COPÉ",
                "Maire",
                LocalDate.parse(date),
                "Meaux",
                "Délibération du 18 février 2022",
                null);
    }

    static Signature ofCaf(String date) {
        return new Signature(
                Partie.CAF, "Gaëlle CHOQUER-MARCHAND", "Directrice", LocalDate.parse(date), "Melun", null, null);
    }

    /** The Ram convention with its avenant of 2022, signed by Meaux on 10 March and by the Caf on 15 March. */
    static Convention amended() {
        Convention convention = takenOver();
        convention.draftAvenant(UnTexte.avenant(Mission.GUICHET_UNIQUE).build(), REDACTRICE, TODAY);
        convention.transmit(1);
        convention.sign(1, ofMeaux("2022-03-10").givenBy(MAIRE), TypeJuridique.COMMUNE, TODAY);
        convention.sign(1, ofCaf("2022-03-15").givenBy(DIRECTRICE), TypeJuridique.COMMUNE, TODAY);
        return convention;
    }
}
