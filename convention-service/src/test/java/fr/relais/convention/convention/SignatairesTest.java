package fr.relais.convention.convention;

import static fr.relais.convention.ConventionRefusal.ETAT_INCOMPATIBLE;
import static fr.relais.convention.ConventionRefusal.MEME_PERSONNE;
import static fr.relais.convention.ConventionRefusal.PARTIE_ABSENTE;
import static fr.relais.convention.ConventionRefusal.SIGNATURES_INCOMPLETES;
import static fr.relais.convention.convention.Refuses.refused;
import static fr.relais.convention.convention.StatutInstrument.ANNULEE;
import static fr.relais.convention.convention.StatutInstrument.REFUSEE;
import static fr.relais.convention.convention.StatutInstrument.SIGNEE;
import static fr.relais.convention.convention.StatutInstrument.SIGNEE_CAF;
import static fr.relais.convention.convention.StatutInstrument.SIGNEE_GESTIONNAIRE;
import static fr.relais.convention.convention.StatutInstrument.TRANSMISE;
import static fr.relais.convention.convention.UneConvention.DIRECTRICE;
import static fr.relais.convention.convention.UneConvention.MAIRE;
import static fr.relais.convention.convention.UneConvention.REDACTRICE;
import static fr.relais.convention.convention.UneConvention.TODAY;
import static fr.relais.convention.convention.UneConvention.by;
import static fr.relais.convention.convention.UneConvention.ofCaf;
import static fr.relais.convention.convention.UneConvention.ofMeaux;
import static fr.relais.convention.convention.UneConvention.onPaper;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.convention.gestionnaire.TypeJuridique;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** ACT-2, ACT-3, §3.2: two signatories or three, here or on paper, in any order; one of them may refuse. */
class SignatairesTest {

    private static final String GESTIONNAIRE_CONSEIL = "gestionnaire-conseil-77";

    @Test
    @DisplayName("ACT-3: of three signatories, the side of the gestionnaire has signed with its second; in any order")
    void three_signatories() {
        Convention cafLast = tripartite();
        assertThat(sign(cafLast, ofMeaux("2022-03-10"))).isEmpty();
        assertThat(statut(cafLast)).isEqualTo(TRANSMISE);
        assertThat(sign(cafLast, ofCcas())).isEmpty();
        assertThat(statut(cafLast)).isEqualTo(SIGNEE_GESTIONNAIRE);
        assertThat(sign(cafLast, ofCaf("2022-03-15"))).contains(TypeEvenement.CONVENTION_SIGNED);

        Convention cafFirst = tripartite();
        sign(cafFirst, ofCaf("2022-03-15"));
        assertThat(sign(cafFirst, ofCcas())).isEmpty();
        assertThat(statut(cafFirst)).isEqualTo(SIGNEE_CAF);
        assertThat(sign(cafFirst, ofMeaux("2022-03-10"))).contains(TypeEvenement.CONVENTION_SIGNED);

        assertThat(List.of(cafLast, cafFirst))
                .extracting(SignatairesTest::statut)
                .containsOnly(SIGNEE);
        assertThat(cafFirst.instrument(0).signatures())
                .extracting(Signature::partie)
                .containsExactly(Partie.GESTIONNAIRE, Partie.COSIGNATAIRE, Partie.CAF);
    }

    @Test
    @DisplayName("ACT-3: nobody signs twice, nor an instrument that does not name them")
    void each_once() {
        Convention convention = tripartite();
        sign(convention, ofMeaux("2022-03-10"));
        refused(ETAT_INCOMPATIBLE, () -> sign(convention, ofMeaux("2022-03-10")));

        refused(PARTIE_ABSENTE, "/partie", () -> sign(transmitted(UnTexte.ram()), ofCcas()));
    }

    @Test
    @DisplayName("ACT-3: a tripartite convention is taken over with its three signatures")
    void three_signatures_taken_over() {
        Texte texte = UnTexte.ram().tripartite().build();
        List<Signature> two = List.of(ofMeaux("2020-09-25"), ofCaf("2020-09-25"));
        List<Signature> three = List.of(ofMeaux("2020-09-25"), ofCaf("2020-09-25"), ofCcas());

        refused(SIGNATURES_INCOMPLETES, "/signatures", () -> new SignedTexte(texte, two).requireAllSignatures(TODAY));
        new SignedTexte(texte, three).requireAllSignatures(TODAY);
        refused(
                SIGNATURES_INCOMPLETES,
                "/signatures",
                () -> new SignedTexte(UnTexte.ram().build(), three).requireAllSignatures(TODAY));
    }

    @Test
    @DisplayName("§3.2: what one signatory of two has signed is no longer withdrawn")
    void no_withdrawal_of_what_is_signed_in_part() {
        Convention convention = tripartite();
        sign(convention, ofMeaux("2022-03-10"));

        refused(ETAT_INCOMPATIBLE, () -> convention.withdraw(0, by(REDACTRICE)));

        Convention untouched = tripartite();
        untouched.withdraw(0, by(REDACTRICE));
        assertThat(statut(untouched)).isEqualTo(ANNULEE);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("§3.2: each party may refuse to sign, until it has signed; then nobody signs any more")
    void refusal(Partie partie) {
        Convention convention = tripartite();
        Refus refus = new Refus(partie, TODAY, "Délibération rejetée");
        convention.refuse(0, refus, by(MAIRE));

        assertThat(statut(convention)).isEqualTo(REFUSEE);
        assertThat(convention.instrument(0).refus()).contains(refus);
        refused(ETAT_INCOMPATIBLE, () -> sign(convention, ofCaf("2022-03-15")));

        Convention signed = tripartite();
        sign(signed, of(partie));
        refused(ETAT_INCOMPATIBLE, () -> signed.refuse(0, refus, by(MAIRE)));
    }

    @Test
    @DisplayName("§3.2: no refusal of tomorrow, nor by a party that is not in the instrument")
    void impossible_refusals() {
        Convention convention = transmitted(UnTexte.ram());

        refused(
                fr.relais.convention.ConventionRefusal.DATE_INVALIDE,
                "/date",
                () -> convention.refuse(0, new Refus(Partie.CAF, TODAY.plusDays(1), "Non"), by(DIRECTRICE)));
        refused(
                PARTIE_ABSENTE,
                "/partie",
                () -> convention.refuse(0, new Refus(Partie.COSIGNATAIRE, TODAY, "Non"), by(MAIRE)));
    }

    @Test
    @DisplayName("ACT-2: who records a paper original neither drafted the instrument nor signed it, nor signs it later")
    void recorder() {
        Convention convention = transmitted(UnTexte.ram());
        refused(MEME_PERSONNE, () -> sign(convention, onPaper(ofMeaux("2022-03-10"), REDACTRICE)));

        sign(convention, ofCaf("2022-03-15"));
        refused(MEME_PERSONNE, () -> sign(convention, onPaper(ofMeaux("2022-03-10"), DIRECTRICE)));

        sign(convention, onPaper(ofMeaux("2022-03-10"), GESTIONNAIRE_CONSEIL));
        assertThat(statut(convention)).isEqualTo(SIGNEE);
        assertThat(convention.instrument(0).intervenants().enregistrePar()).containsExactly(GESTIONNAIRE_CONSEIL);

        Convention other = transmitted(UnTexte.ram());
        sign(other, onPaper(ofMeaux("2022-03-10"), DIRECTRICE));
        refused(MEME_PERSONNE, () -> sign(other, ofCaf("2022-03-15")));
    }

    @Test
    @DisplayName(
            "OQ-22: one agent may record the paper originals of all; each says how it came and when it was recorded")
    void all_on_paper() {
        Convention convention = transmitted(UnTexte.ram());
        sign(convention, onPaper(ofMeaux("2022-03-10"), GESTIONNAIRE_CONSEIL));
        sign(convention, onPaper(ofCaf("2022-03-15"), GESTIONNAIRE_CONSEIL));

        assertThat(statut(convention)).isEqualTo(SIGNEE);
        assertThat(convention.instrument(0).signatures())
                .extracting(Signature::preuve)
                .containsOnly(new Preuve(
                        ModeSignature.PAPIER, null, by(GESTIONNAIRE_CONSEIL).le(), GESTIONNAIRE_CONSEIL, null));
        assertThat(convention.signed().instruments())
                .extracting(InstrumentSigne::signeLe, InstrumentSigne::connuLe)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LocalDate.of(2022, 3, 15), TODAY));
    }

    @Test
    @DisplayName("ACT-2: whoever wrote the draft again does not sign it, nor who drafted it first")
    void rewriter() {
        Convention convention = UneConvention.drafted();
        convention.rewrite(0, UnTexte.ram().to("2024-01-31").build(), by(DIRECTRICE));
        convention.transmit(0, by(REDACTRICE));

        refused(MEME_PERSONNE, () -> sign(convention, ofCaf("2022-03-15")));
        assertThat(convention.instrument(0).texte().dateFin()).isEqualTo("2024-01-31");
        refused(ETAT_INCOMPATIBLE, () -> convention.rewrite(0, UnTexte.ram().build(), by(DIRECTRICE)));
    }

    private static Convention tripartite() {
        return transmitted(UnTexte.ram().tripartite());
    }

    private static Convention transmitted(UnTexte texte) {
        Convention convention = UneConvention.drafted(texte);
        convention.transmit(0, by(REDACTRICE));
        return convention;
    }

    private static Signature of(Partie partie) {
        return switch (partie) {
            case GESTIONNAIRE -> ofMeaux("2022-03-10");
            case COSIGNATAIRE -> ofCcas();
            case CAF -> ofCaf("2022-03-15");
        };
    }

    private static Signature ofCcas() {
        LocalDate date = LocalDate.of(2022, 3, 12);
        return onPaper(
                new Signature(Partie.COSIGNATAIRE, "Dominique Lenoir", "Président", date, "Meaux", null, null),
                GESTIONNAIRE_CONSEIL);
    }

    private static Optional<TypeEvenement> sign(Convention convention, Signature signature) {
        return convention.sign(
                0, signature, TypeJuridique.COMMUNE, by(signature.preuve().enregistreePar()));
    }

    private static StatutInstrument statut(Convention convention) {
        return convention.instrument(0).statut();
    }
}
