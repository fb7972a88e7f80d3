package fr.relais.convention.convention;

import static fr.relais.convention.ConventionRefusal.CHEVAUCHEMENT;
import static fr.relais.convention.ConventionRefusal.RENOUVELLEMENT_INVALIDE;
import static fr.relais.convention.convention.Refuses.refused;
import static fr.relais.convention.convention.UneConvention.MAIRE;
import static fr.relais.convention.convention.UneConvention.REDACTRICE;
import static fr.relais.convention.convention.UneConvention.TODAY;
import static fr.relais.convention.convention.UneConvention.by;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** CONV-8, CONV-9: how the conventions of one dossier follow one another; the first covers 01/03/2020 to 28/02/2024. */
class SuccessionTest {

    private final Convention first = UneConvention.takenOver();

    @Test
    @DisplayName("CONV-8: none on a day of another; the day after its end or before its start is free")
    void overlap() {
        taken("2024-02-28", "2025-12-31");
        taken("2019-01-01", "2020-03-01");
        taken("2021-01-01", "2021-12-31");
        free("2024-02-29", "2025-12-31");
        free("2019-01-01", "2020-02-29");
    }

    @Test
    @DisplayName("CONV-8: what counts is the day it really ends: after a prolongation, before it when terminated")
    void effective_days() {
        UneConvention.amended(
                first,
                UnTexte.avenant()
                        .silentOnMissions()
                        .about(Objet.PROLONGATION)
                        .from("2024-02-29")
                        .to("2025-02-27"));
        taken("2025-02-27", "2025-12-31");
        free("2025-02-28", "2025-12-31");

        terminated("2023-06-30");
        taken("2023-06-30", "2023-12-31");
        free("2023-07-01", "2023-12-31");
    }

    @Test
    @DisplayName("CONV-8: a convention that is not signed holds no day, and none is in its own way")
    void unsigned() {
        Convention draft = drafted("2020-03-01", "2024-02-28", null);

        assertThatCode(() ->
                        new Succession(List.of(draft)).requirePlace(other("2020-03-01", "2024-02-28"), texte(draft)))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Succession(List.of(first)).requirePlace(first, texte(first)))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("CONV-9: a renewal starts the day after the end of the convention it names")
    void renewal() {
        renews("2024-02-29");
        refused(RENOUVELLEMENT_INVALIDE, "/dateEffet", () -> renews("2024-03-01"));
        refused(RENOUVELLEMENT_INVALIDE, "/dateEffet", () -> renews("2024-02-28"));

        terminated("2023-06-30");
        renews("2023-07-01");
        refused(RENOUVELLEMENT_INVALIDE, "/dateEffet", () -> renews("2024-02-29"));
    }

    @Test
    @DisplayName("CONV-8: what is renewed is a signed convention of the dossier")
    void renewal_of_something_else() {
        refused(
                RENOUVELLEMENT_INVALIDE,
                "/dateEffet",
                () -> new Succession(List.of())
                        .requirePlace(drafted("2024-02-29", "2025-12-31", first.id()), texte(first)));

        Convention draft = UneConvention.drafted();
        refused(
                RENOUVELLEMENT_INVALIDE,
                "/dateEffet",
                () -> new Succession(List.of(draft))
                        .requirePlace(drafted("2024-02-29", "2025-12-31", draft.id()), texte(draft)));
    }

    @Test
    @DisplayName("CONV-8: nor may a prolongation reach the next convention")
    void prolongation() {
        Convention next = new Brouillon(
                        UneConvention.OURCQ,
                        UnTexte.ram()
                                .silentOnMissions()
                                .from("2024-02-29")
                                .to("2025-12-31")
                                .build(),
                        null,
                        null)
                .draft(UUID.randomUUID(), by(REDACTRICE));
        sign(next);
        UnTexte prolongation = UnTexte.avenant().silentOnMissions().about(Objet.PROLONGATION);
        Succession succession = new Succession(List.of(first, next));

        refused(
                CHEVAUCHEMENT,
                "/dateFin",
                () -> succession.requirePlaceProlonged(
                        first, prolongation.to("2024-02-29").build()));
        assertThatCode(() -> succession.requirePlaceProlonged(
                        first, prolongation.about().to("2024-02-28").build()))
                .doesNotThrowAnyException();
    }

    private void taken(String from, String to) {
        refused(CHEVAUCHEMENT, "/dateEffet", () -> place(from, to, null));
    }

    private void free(String from, String to) {
        assertThatCode(() -> place(from, to, null)).doesNotThrowAnyException();
    }

    private void renews(String from) {
        place(from, "2025-12-31", first.id());
    }

    private void place(String from, String to, UUID renouvelle) {
        Convention convention = drafted(from, to, renouvelle);
        new Succession(List.of(first)).requirePlace(convention, texte(convention));
    }

    private static Convention other(String from, String to) {
        return drafted(from, to, null);
    }

    private static Convention drafted(String from, String to, UUID renouvelle) {
        return new Brouillon(
                        UneConvention.OURCQ,
                        UnTexte.ram().silentOnMissions().from(from).to(to).build(),
                        renouvelle,
                        null)
                .draft(UUID.randomUUID(), by(REDACTRICE));
    }

    private static void sign(Convention convention) {
        convention.transmit(0, by(REDACTRICE));
        convention.sign(
                0,
                UneConvention.ofMeaux("2022-03-10"),
                fr.relais.convention.gestionnaire.TypeJuridique.COMMUNE,
                by(MAIRE));
        convention.sign(
                0,
                UneConvention.ofCaf("2022-03-15"),
                fr.relais.convention.gestionnaire.TypeJuridique.COMMUNE,
                by(UneConvention.DIRECTRICE));
    }

    private void terminated(String dateEffet) {
        first.terminate(
                new Resiliation(
                        Partie.GESTIONNAIRE,
                        GenreResiliation.PREAVIS,
                        TODAY,
                        LocalDate.parse(dateEffet),
                        "Fermeture",
                        null),
                new DelaisResiliation(3, 1),
                by(MAIRE));
    }

    private static Texte texte(Convention convention) {
        return convention.instrument(0).texte();
    }
}
