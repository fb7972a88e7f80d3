package fr.relais.convention.projet;

import static fr.relais.convention.ConventionRefusal.DATE_INVALIDE;
import static fr.relais.convention.ConventionRefusal.DUREE_SUPERIEURE_5_ANS;
import static fr.relais.convention.projet.NatureProjet.CREATION;
import static fr.relais.convention.projet.NatureProjet.EVOLUTION;
import static fr.relais.convention.projet.NatureProjet.RENOUVELLEMENT;
import static fr.relais.convention.projet.ProjetRefusal.AUTORITE_INCOMPETENTE;
import static fr.relais.convention.projet.ProjetRefusal.DEPOSANT_NE_DECIDE_PAS;
import static fr.relais.convention.projet.ProjetRefusal.ETAT_DU_PROJET_INCOMPATIBLE;
import static fr.relais.convention.projet.ProjetRefusal.EVALUATION_PREMATUREE;
import static fr.relais.convention.projet.ProjetRefusal.PROJET_INCOMPLET;
import static fr.relais.convention.projet.UnProjet.CAF;
import static fr.relais.convention.projet.UnProjet.PARTENAIRE;
import static fr.relais.convention.projet.UnProjet.PERIODE;
import static fr.relais.convention.projet.UnProjet.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The acts on a projet (§3.1), who decides of it (PRJ-1) and what is kept of each validation. */
class ProjetTest {

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({
        "EVOLUTION, ADMINISTRATIVE, true",
        "EVOLUTION, CAS, true",
        "EVOLUTION, CA, true",
        "RENOUVELLEMENT, ADMINISTRATIVE, false",
        "RENOUVELLEMENT, CAS, true",
        "RENOUVELLEMENT, CA, true",
        "CREATION, ADMINISTRATIVE, false",
        "CREATION, CAS, true",
        "CREATION, CA, true"
    })
    @DisplayName("PRJ-1, §3.1: the authority depends on the nature of the projet, to validate as to refuse")
    void authority(NatureProjet nature, AutoriteValidation autorite, boolean isRight) {
        Projet projet = UnProjet.depose(nature);
        DecisionAutorite decision = UnProjet.decision(autorite);

        if (isRight) {
            projet.validate(decision, TODAY, CAF);
            assertThat(projet.statut()).isEqualTo(StatutProjet.VALIDE);
        } else {
            refused(AUTORITE_INCOMPETENTE, "/autorite", () -> projet.validate(decision, TODAY, CAF));
            refused(AUTORITE_INCOMPETENTE, "/autorite", () -> projet.refuse(decision, "Non", TODAY, CAF));
            assertThat(projet.statut()).isEqualTo(StatutProjet.DEPOSE);
            assertThat(projet.versions()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = AutoriteValidation.class,
            names = {"ADMINISTRATIVE", "CAS"})
    @DisplayName("SEED 000 art. 1.3: only the CA decides of a substantial modification")
    void authority_of_a_modification(AutoriteValidation autorite) {
        Projet projet = UnProjet.enModification();

        refused(AUTORITE_INCOMPETENTE, "/autorite", () -> projet.validate(UnProjet.decision(autorite), TODAY, CAF));
    }

    @Test
    @DisplayName("A validated version keeps the content filed and its decision: authority, date, reference, missions")
    void version() {
        Projet projet = UnProjet.valide();

        assertThat(projet.versions())
                .containsExactly(new VersionProjet(
                        UnProjet.contenu(Mission.GUICHET_UNIQUE),
                        new DecisionProjet(
                                AutoriteValidation.CAS,
                                LocalDate.of(2022, 5, 31),
                                "CAS du 31 mai 2022",
                                Set.of(Mission.GUICHET_UNIQUE)),
                        "approbateur-meaux",
                        "gestionnaire-conseil-77",
                        CAF.le()));
    }

    @Test
    @DisplayName("SEED 000 art. 1.3: a modification validated by the CA is a new version, the old one is kept")
    void modification_validated() {
        Projet projet = UnProjet.enModification();
        VersionProjet old = projet.versions().get(0);

        projet.validate(UnProjet.decision(AutoriteValidation.CA), TODAY, CAF);

        assertThat(projet.statut()).isEqualTo(StatutProjet.VALIDE);
        assertThat(projet.versions()).hasSize(2).first().isEqualTo(old);
        assertThat(projet.versions().get(1).decision().missions()).containsExactly(Mission.ANALYSE_PRATIQUE);
    }

    @Test
    @DisplayName("SEED 000 art. 1.3: a modification refused leaves the version validated before, and says why")
    void modification_refused() {
        Projet projet = UnProjet.enModification();

        projet.refuse(UnProjet.decision(AutoriteValidation.CA), "Territoire déjà couvert", TODAY, CAF);

        assertThat(projet.statut()).isEqualTo(StatutProjet.VALIDE);
        assertThat(projet.versions()).hasSize(1);
        assertThat(last(projet).texte()).isEqualTo("Territoire déjà couvert");
        assertThat(last(projet).autorite()).isEqualTo(AutoriteValidation.CA);
    }

    @Test
    @DisplayName("Work on a validated projet touches none of its versions")
    void work_after_validation() {
        Projet projet = UnProjet.valide();
        Contenu valide = projet.versions().get(0).contenu();

        projet.save(Contenu.VIDE);

        assertThat(projet.versions().get(0).contenu()).isEqualTo(valide);
        refused(PROJET_INCOMPLET, "/territoire/communes", () -> projet.notifyModification("Vide", PARTENAIRE));
        assertThat(projet.statut()).isEqualTo(StatutProjet.VALIDE);
    }

    @Test
    @DisplayName("ACT-2: who filed a projet, or its modification, decides nothing of it")
    void separation_of_duties() {
        DecisionAutorite cas = UnProjet.decision(AutoriteValidation.CAS);
        DecisionAutorite ca = UnProjet.decision(AutoriteValidation.CA);
        Projet depose = UnProjet.depose(CREATION);
        Projet modifie = UnProjet.enModification();

        refused(DEPOSANT_NE_DECIDE_PAS, null, () -> depose.validate(cas, TODAY, PARTENAIRE));
        refused(DEPOSANT_NE_DECIDE_PAS, null, () -> depose.refuse(cas, "Non", TODAY, PARTENAIRE));
        refused(DEPOSANT_NE_DECIDE_PAS, null, () -> modifie.validate(ca, TODAY, PARTENAIRE));
        refused(DEPOSANT_NE_DECIDE_PAS, null, () -> modifie.refuse(ca, "Non", TODAY, PARTENAIRE));
    }

    @Test
    @DisplayName("A projet that lacks something is not filed; given back with a reason, it is filed again")
    void complements() {
        Projet projet = UnProjet.enElaboration(RENOUVELLEMENT);
        projet.save(Contenu.VIDE);
        refused(PROJET_INCOMPLET, "/territoire/communes", () -> projet.submit(PARTENAIRE));
        projet.save(UnProjet.contenu());
        projet.submit(PARTENAIRE);

        projet.requestComplements("Précisez le diagnostic", CAF);

        assertThat(projet.statut()).isEqualTo(StatutProjet.EN_ELABORATION);
        assertThat(last(projet).texte()).isEqualTo("Précisez le diagnostic");
        projet.submit(PARTENAIRE);
        assertThat(projet.statut()).isEqualTo(StatutProjet.DEPOSE);
    }

    @Test
    @DisplayName("What is filed is written no more")
    void filed() {
        Projet projet = UnProjet.depose(EVOLUTION);

        refused(ETAT_DU_PROJET_INCOMPATIBLE, null, () -> projet.save(Contenu.VIDE));
        assertThat(projet.contenu()).isEqualTo(UnProjet.contenu(Mission.GUICHET_UNIQUE));
    }

    @Test
    @DisplayName("An opinion is on what was filed; accompaniment is noted from the start")
    void notes() {
        Projet projet = UnProjet.enElaboration(RENOUVELLEMENT);
        projet.note(NatureNote.ACCOMPAGNEMENT.acte(), "Réunion de travail", CAF);
        refused(ETAT_DU_PROJET_INCOMPATIBLE, null, () -> projet.note(NatureNote.AVIS.acte(), "Favorable", CAF));

        projet.submit(PARTENAIRE);
        projet.note(NatureNote.AVIS.acte(), "Favorable", CAF);

        assertThat(projet.suivi())
                .extracting(EtapeProjet::acte)
                .containsExactly(ActeProjet.OUVRIR, ActeProjet.ACCOMPAGNER, ActeProjet.DEPOSER, ActeProjet.DONNER_AVIS);
    }

    @Test
    @DisplayName("A decision of tomorrow is none")
    void decision_of_tomorrow() {
        Projet projet = UnProjet.depose(CREATION);
        DecisionAutorite tomorrow = new DecisionAutorite(AutoriteValidation.CA, TODAY.plusDays(1), "CA");

        refused(DATE_INVALIDE, "/date", () -> projet.validate(tomorrow, TODAY, CAF));
        refused(DATE_INVALIDE, "/versions/0/date", () -> UnProjet.repris(PERIODE, tomorrow.validating(Set.of())));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2025-12-30, false", "2025-12-31, true", "2026-03-01, true"})
    @DisplayName("SEED 001: the evaluation closes the projet from the last day of its period on")
    void evaluation(LocalDate day, boolean isPossible) {
        Projet projet = UnProjet.valide();

        if (isPossible) {
            projet.evaluate("Objectifs atteints", day, CAF);
            assertThat(projet.statut()).isEqualTo(StatutProjet.CLOS);
            assertThat(projet.versions()).hasSize(1);
        } else {
            refused(EVALUATION_PREMATUREE, null, () -> projet.evaluate("Objectifs atteints", day, CAF));
        }
    }

    @Test
    @DisplayName("CONV-1: a contractual period is shorter than five years")
    void five_years() {
        LocalDate debut = LocalDate.of(2022, 1, 1);
        Periode five = new Periode(debut, LocalDate.of(2027, 1, 1));

        refused(
                DUREE_SUPERIEURE_5_ANS,
                "/fin",
                () -> UnProjet.repris(
                        five, UnProjet.decision(AutoriteValidation.CA).validating(Set.of())));
        assertThat(UnProjet.repris(new Periode(debut, LocalDate.of(2026, 12, 31)))
                        .statut())
                .isEqualTo(StatutProjet.VALIDE);
    }

    private static EtapeProjet last(Projet projet) {
        return projet.suivi().get(projet.suivi().size() - 1);
    }

    private static void refused(RefusalCode code, String pointer, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            if (pointer != null) {
                assertThat(refused.violations().get(0).pointer()).isEqualTo(pointer);
            }
        });
    }
}
