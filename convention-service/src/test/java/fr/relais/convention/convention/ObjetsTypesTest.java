package fr.relais.convention.convention;

import static fr.relais.convention.ConventionRefusal.CONVENTION_ECHUE;
import static fr.relais.convention.ConventionRefusal.OBJET_MANQUANT;
import static fr.relais.convention.ConventionRefusal.OBJET_SANS_EFFET;
import static fr.relais.convention.convention.Mission.GUICHET_UNIQUE;
import static fr.relais.convention.convention.Mission.PROMOTION_ACTIVITE_AM;
import static fr.relais.convention.convention.Objet.BONUS_TERRITOIRE_CTG;
import static fr.relais.convention.convention.Objet.MISSIONS_RENFORCEES;
import static fr.relais.convention.convention.Objet.MODIFICATION_PROJET;
import static fr.relais.convention.convention.Objet.PROLONGATION;
import static fr.relais.convention.convention.Refuses.refused;
import static fr.relais.convention.convention.UneConvention.REDACTRICE;
import static fr.relais.convention.convention.UneConvention.TODAY;
import static fr.relais.convention.convention.UneConvention.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** AVN-3, AVN-4, AVN-5: an avenant drafted here holds what its objets say; the Ram convention of Meaux ends on 28/02/2024. */
class ObjetsTypesTest {

    private static final DecisionProjet SAME = new DecisionProjet(
            AutoriteValidation.CAS, LocalDate.of(2020, 6, 18), "CAS 2020-06", java.util.Set.of(GUICHET_UNIQUE));

    private final UnTexte avenant = UnTexte.avenant(GUICHET_UNIQUE);

    @Test
    @DisplayName("AVN-4, AVN-5: MISSIONS_RENFORCEES engages a mission, and what engages one says so")
    void missions() {
        good(avenant.about(MISSIONS_RENFORCEES));
        refused(
                OBJET_SANS_EFFET,
                "/missions",
                () -> draft(avenant.about(MISSIONS_RENFORCEES).silentOnMissions()));
        refused(
                OBJET_SANS_EFFET,
                "/missions",
                () -> draft(avenant.about(MISSIONS_RENFORCEES).engaging("1.2")));

        refused(OBJET_MANQUANT, "/objets", () -> draft(avenant.about()));
        refused(OBJET_MANQUANT, "/objets", () -> draft(avenant.about(BONUS_TERRITOIRE_CTG)));
        good(avenant.about().silentOnMissions());
        good(avenant.about().engaging("1.2"));
    }

    @Test
    @DisplayName("AVN-4: a mission supplémentaire, of before 2022, has no objet of its own")
    void missions_supplementaires() {
        good(UnTexte.avenant(PROMOTION_ACTIVITE_AM).from("2021-06-01").about());
    }

    @Test
    @DisplayName("AVN-3: PROLONGATION moves the end")
    void prolongation() {
        UnTexte prolongation = avenant.about(PROLONGATION, MISSIONS_RENFORCEES);

        refused(OBJET_SANS_EFFET, "/dateFin", () -> draft(prolongation));
        refused(OBJET_SANS_EFFET, "/dateFin", () -> draft(prolongation.to("2023-12-31")));
        good(prolongation.to("2024-02-29"));
    }

    @Test
    @DisplayName(
            "CONV-9: what has expired is not prolonged, it is renewed; an avenant about something else may be late (CONV-3)")
    void prolongation_of_an_expired_convention() {
        UnTexte prolongation = avenant.about(PROLONGATION, MISSIONS_RENFORCEES).to("2025-02-27");

        good(prolongation, LocalDate.of(2024, 2, 28));
        refused(CONVENTION_ECHUE, () -> draft(prolongation, LocalDate.of(2024, 2, 29)));
        good(avenant, LocalDate.of(2024, 2, 29));
    }

    @Test
    @DisplayName("AVN-5: MODIFICATION_PROJET rests on a decision later than that of the convention")
    void modification_du_projet() {
        UnTexte modification = avenant.about(MODIFICATION_PROJET, MISSIONS_RENFORCEES);

        good(modification);
        refused(OBJET_SANS_EFFET, "/projet/date", () -> draft(modification.withProjet(SAME)));
        good(avenant.withProjet(SAME));
    }

    @Test
    @DisplayName("AVN-5: the bonus territoire asks for nothing; one avenant may have all objets")
    void all_objets() {
        good(avenant.about(BONUS_TERRITOIRE_CTG, MISSIONS_RENFORCEES));
        good(avenant.about(Objet.values()).to("2025-02-27"));
    }

    @Test
    @DisplayName("ASM-CONV-44: an avenant of the past is taken over as it was worded")
    void taken_over() {
        Convention convention = UneConvention.reprise(UnTexte.ram(), avenant.about(PROLONGATION))
                .takeOver(UneConvention.ID, by(REDACTRICE));

        assertThat(convention.instruments()).hasSize(2);
    }

    private static void good(UnTexte texte) {
        good(texte, TODAY);
    }

    private static void good(UnTexte texte, LocalDate day) {
        assertThat(draft(texte, day).rang()).isEqualTo(1);
    }

    private static Instrument draft(UnTexte texte) {
        return draft(texte, TODAY);
    }

    private static Instrument draft(UnTexte texte, LocalDate day) {
        return UneConvention.takenOver().draftAvenant(texte.build(), by(REDACTRICE, day));
    }
}
