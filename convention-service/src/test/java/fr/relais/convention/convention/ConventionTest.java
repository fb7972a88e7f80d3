package fr.relais.convention.convention;

import static fr.relais.convention.convention.UneConvention.DIRECTRICE;
import static fr.relais.convention.convention.UneConvention.MAIRE;
import static fr.relais.convention.convention.UneConvention.REDACTRICE;
import static fr.relais.convention.convention.UneConvention.TODAY;
import static fr.relais.convention.convention.UneConvention.by;
import static fr.relais.convention.convention.UneConvention.given;
import static fr.relais.convention.convention.UneConvention.ofCaf;
import static fr.relais.convention.convention.UneConvention.ofMeaux;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.convention.projet.Mission;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be done to a convention, and when it publishes (CONV-4, CONV-5, CONV-7, AVN-3). */
class ConventionTest {

    @Test
    @DisplayName("A convention born here is paid from the year of its effect")
    void drafted() {
        Convention convention = UneConvention.drafted();

        assertThat(convention.instrument(0).statut()).isEqualTo(StatutInstrument.BROUILLON);
        assertThat(convention.premierExercice()).isEqualTo(Exercice.of(2020));
        assertThat(convention.revision()).isZero();
        assertThat(convention.dateConvention()).isEmpty();
    }

    @Test
    @DisplayName("CONV-4, CONV-5: nothing is published before the last signature, whichever side it is of")
    void published_by_the_last_signature() {
        Convention gestionnaireFirst = UneConvention.drafted();
        gestionnaireFirst.transmit(0, by(REDACTRICE));
        assertThat(sign(gestionnaireFirst, ofMeaux("2020-09-20"))).isEmpty();
        assertThat(gestionnaireFirst.revision()).isZero();
        assertThat(sign(gestionnaireFirst, ofCaf("2020-09-25"))).contains(TypeEvenement.CONVENTION_SIGNED);

        Convention cafFirst = UneConvention.drafted();
        cafFirst.transmit(0, by(REDACTRICE));
        assertThat(sign(cafFirst, ofCaf("2020-09-25"))).isEmpty();
        assertThat(sign(cafFirst, ofMeaux("2020-09-20"))).contains(TypeEvenement.CONVENTION_SIGNED);

        assertThat(List.of(gestionnaireFirst, cafFirst)).allSatisfy(convention -> {
            assertThat(convention.revision()).isEqualTo(1);
            assertThat(convention.dateConvention()).contains(LocalDate.of(2020, 9, 25));
        });
    }

    @Test
    @DisplayName("CONV-3: signed in March, in effect since January: accepted")
    void retroactive_effect() {
        Convention convention = UneConvention.amended();

        assertThat(convention.instrument(1).signed().map(InstrumentSigne::signeLe))
                .contains(LocalDate.of(2022, 3, 15));
        assertThat(convention.instrument(1).texte().dateEffet()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(convention.revision()).isEqualTo(2);
    }

    @Test
    @DisplayName("CONV-5: nobody signs tomorrow")
    void signed_in_the_future() {
        Convention convention = UneConvention.drafted();
        convention.transmit(0, by(REDACTRICE));

        refused(ConventionRefusal.DATE_INVALIDE, () -> sign(convention, ofCaf("2022-04-02")));
        assertThat(sign(convention, ofMeaux("2022-04-01"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("§3.2, W13: a local authority signs on a deliberation, the others need none")
    void deliberation(TypeJuridique gestionnaire) {
        Convention convention = UneConvention.drafted();
        convention.transmit(0, by(REDACTRICE));
        Signature withoutDeliberation =
                given(new Signature(Partie.GESTIONNAIRE, "X", "Président", TODAY, "Meaux", null, null), MAIRE);
        ThrowingCallable signing = () -> convention.sign(0, withoutDeliberation, gestionnaire, by(MAIRE));

        switch (gestionnaire) {
            case COMMUNE, EPCI, CCAS, CIAS -> refused(ConventionRefusal.DELIBERATION_MANQUANTE, signing);
            case ASSOCIATION, MUTUELLE, ETABLISSEMENT_PUBLIC ->
                assertThat(convention.sign(0, withoutDeliberation, gestionnaire, by(MAIRE)))
                        .isEmpty();
        }
    }

    @Test
    @DisplayName("§3.2: the same side does not sign twice, nor before the transmission")
    void signing_in_the_wrong_state() {
        Convention convention = UneConvention.drafted();
        refused(ConventionRefusal.ETAT_INCOMPATIBLE, () -> sign(convention, ofCaf("2022-03-15")));

        convention.transmit(0, by(REDACTRICE));
        sign(convention, ofCaf("2022-03-15"));
        refused(ConventionRefusal.ETAT_INCOMPATIBLE, () -> sign(convention, ofCaf("2022-03-15")));
    }

    @Test
    @DisplayName("CONV-4: an avenant needs a signed convention")
    void avenant_of_an_unsigned_convention() {
        refused(
                ConventionRefusal.CONVENTION_NON_SIGNEE,
                () -> UneConvention.drafted()
                        .draftAvenant(UnTexte.avenant(Mission.GUICHET_UNIQUE).build(), by(REDACTRICE)));
    }

    @Test
    @DisplayName("§3.3: one open avenant at a time; withdrawn or signed, it leaves the place")
    void one_avenant_at_a_time() {
        Convention convention = UneConvention.takenOver();
        Texte texte = UnTexte.avenant(Mission.GUICHET_UNIQUE).build();
        convention.draftAvenant(texte, by(REDACTRICE));
        refused(ConventionRefusal.AVENANT_EN_COURS, () -> convention.draftAvenant(texte, by(REDACTRICE)));

        convention.transmit(1, by(REDACTRICE));
        refused(ConventionRefusal.AVENANT_EN_COURS, () -> convention.draftAvenant(texte, by(REDACTRICE)));

        convention.withdraw(1, by(REDACTRICE));
        assertThat(convention.draftAvenant(texte, by(REDACTRICE)).rang()).isEqualTo(2);
    }

    @Test
    @DisplayName("An avenant that does not exist is not found")
    void unknown_avenant() {
        refused(KitRefusal.INTROUVABLE, () -> UneConvention.takenOver().transmit(1, by(REDACTRICE)));
    }

    @Test
    @DisplayName("Taken over with its avenants: signed at once, one fact published, amended again from the next rang")
    void taken_over_with_avenants() {
        Convention convention = UneConvention.reprise(UnTexte.ram(), UnTexte.avenant(Mission.GUICHET_UNIQUE))
                .takeOver(UneConvention.ID, by(REDACTRICE));

        assertThat(convention.instruments())
                .extracting(Instrument::statut)
                .containsOnly(StatutInstrument.SIGNEE)
                .hasSize(2);
        assertThat(convention.revision()).isEqualTo(1);
        assertThat(convention.signed().latest().rang()).isEqualTo(1);
        assertThat(convention.dateConvention()).contains(UnTexte.DATE_CONVENTION);
    }

    @Test
    @DisplayName("A take-over needs both signatures, and a first exercice that the convention covers")
    void incomplete_take_over() {
        SignedTexte halfSigned = new SignedTexte(UnTexte.ram().build(), List.of(ofCaf("2020-09-25")));
        refused(ConventionRefusal.SIGNATURES_INCOMPLETES, () -> takeOver(2022, halfSigned));

        SignedTexte twiceByOne =
                new SignedTexte(UnTexte.ram().build(), List.of(ofCaf("2020-09-25"), ofCaf("2020-09-26")));
        refused(ConventionRefusal.SIGNATURES_INCOMPLETES, () -> takeOver(2022, twiceByOne));

        SignedTexte signed = UneConvention.bothSigned(UnTexte.ram(), "2020-09-25");
        refused(ConventionRefusal.HORS_PERIODE, () -> takeOver(2019, signed));
        refused(ConventionRefusal.HORS_PERIODE, () -> takeOver(2025, signed));
        assertThat(takeOver(2024, signed).premierExercice()).isEqualTo(Exercice.of(2024));
    }

    @Test
    @DisplayName("CONV-7: suspended then resumed, each publishes; the terms stay")
    void suspension() {
        Convention convention = UneConvention.amended();
        List<Segment<Termes>> before = Consolidation.segments(convention.signed());

        assertThat(convention.suspend(LocalDate.of(2022, 3, 20), "Contrôle", by(DIRECTRICE)))
                .contains(TypeEvenement.CONVENTION_SUSPENDED);
        assertThat(convention.isSuspended()).isTrue();
        assertThat(Consolidation.segments(convention.signed())).isEqualTo(before);

        assertThat(convention.resume(TODAY, "Pièces reçues", by(DIRECTRICE)))
                .contains(TypeEvenement.CONVENTION_RESUMED);
        assertThat(convention.isSuspended()).isFalse();
        assertThat(convention.revision()).isEqualTo(4);
        assertThat(convention.suspensions)
                .containsExactly(new Suspension(
                        LocalDate.of(2022, 3, 20),
                        "Contrôle",
                        by(DIRECTRICE).le(),
                        TODAY,
                        "Pièces reçues",
                        by(DIRECTRICE).le()));
    }

    @Test
    @DisplayName("CONV-7: no suspension of what is not signed or already suspended, none lifted before it began")
    void refused_suspensions() {
        refused(
                ConventionRefusal.ETAT_INCOMPATIBLE,
                () -> UneConvention.drafted().suspend(TODAY, "Contrôle", by(DIRECTRICE)));

        Convention convention = UneConvention.takenOver();
        refused(ConventionRefusal.ETAT_INCOMPATIBLE, () -> convention.resume(TODAY, "Rien", by(DIRECTRICE)));
        refused(
                ConventionRefusal.DATE_INVALIDE,
                () -> UneConvention.takenOver().suspend(TODAY.plusDays(1), "Contrôle", by(DIRECTRICE)));

        convention.suspend(TODAY, "Contrôle", by(DIRECTRICE));
        refused(ConventionRefusal.ETAT_INCOMPATIBLE, () -> convention.suspend(TODAY, "Contrôle", by(DIRECTRICE)));
        refused(ConventionRefusal.DATE_INVALIDE, () -> convention.resume(TODAY.minusDays(1), "Levée", by(DIRECTRICE)));
    }

    private static Optional<TypeEvenement> sign(Convention convention, Signature signature) {
        return convention.sign(
                0, signature, TypeJuridique.COMMUNE, by(signature.preuve().enregistreePar()));
    }

    private static Convention takeOver(int premierExercice, SignedTexte convention) {
        Reprise past = new Reprise(
                UneConvention.OURCQ, Exercice.of(premierExercice), UnTexte.DATE_CONVENTION, convention, List.of());
        return past.takeOver(UneConvention.ID, by(REDACTRICE));
    }

    private static void refused(RefusalCode code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
