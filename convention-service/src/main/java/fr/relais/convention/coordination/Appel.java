package fr.relais.convention.coordination;

import fr.relais.convention.Pointers;
import fr.relais.convention.convention.RedactionCoordination;
import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Periode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A call for candidates of a Caf (SEED 004); it never changes once published. Which legal types are eligible is its own
 * parameter (§12): the Vaucluse takes associations and local authorities, the Manche associations only.
 */
@Entity
public class Appel {

    @Id
    UUID id;

    String codeCaf;
    String titre;
    String texte;

    @Enumerated(EnumType.STRING)
    Set<TypeJuridique> typesEligibles;

    LocalDate ouverture;
    LocalDate cloture;
    LocalDate dateEffet;
    LocalDate dateFin;

    @Embedded
    Financement financement;

    String publiePar;
    Instant publieLe;

    protected Appel() {}

    /** What a Caf publishes: the days on which one may apply, and the year that the convention would cover; bounds included. */
    public record Contenu(
            String titre,
            String texte,
            Set<TypeJuridique> typesEligibles,
            LocalDate ouverture,
            LocalDate cloture,
            LocalDate dateEffet,
            LocalDate dateFin,
            Financement financement) {

        public Contenu {
            typesEligibles = Set.copyOf(typesEligibles);
        }
    }

    static Appel publish(UUID id, String codeCaf, Contenu contenu, String publiePar, Instant publieLe) {
        Pointers.naming(() -> new Periode(contenu.ouverture(), contenu.cloture()), "/ouverture", "/cloture");
        Periode annee =
                Pointers.naming(() -> new Periode(contenu.dateEffet(), contenu.dateFin()), "/dateEffet", "/dateFin");
        RedactionCoordination.requireOneYearAtMost(annee);
        contenu.financement().requireTrue();
        Appel appel = new Appel();
        appel.id = id;
        appel.codeCaf = codeCaf;
        appel.titre = contenu.titre();
        appel.texte = contenu.texte();
        appel.typesEligibles = contenu.typesEligibles();
        appel.ouverture = contenu.ouverture();
        appel.cloture = contenu.cloture();
        appel.dateEffet = contenu.dateEffet();
        appel.dateFin = contenu.dateFin();
        appel.financement = contenu.financement();
        appel.publiePar = publiePar;
        appel.publieLe = publieLe;
        return appel;
    }

    /** From the opening to the closing date, both included, for the legal types of the call. */
    void requireOpenTo(TypeJuridique type, LocalDate today) {
        if (!new Periode(ouverture, cloture).contains(today)) {
            throw Refused.because(
                    CoordinationRefusal.APPEL_FERME,
                    "L'appel est ouvert du " + ouverture + " au " + cloture + ", pas le " + today + ".");
        }
        if (!typesEligibles.contains(type)) {
            throw Refused.because(
                    CoordinationRefusal.TYPE_NON_ELIGIBLE,
                    "L'appel est réservé aux types "
                            + typesEligibles.stream().sorted().toList() + " ; le vôtre est " + type + ".");
        }
    }

    public UUID id() {
        return id;
    }

    public String codeCaf() {
        return codeCaf;
    }

    public Contenu contenu() {
        return new Contenu(titre, texte, typesEligibles, ouverture, cloture, dateEffet, dateFin, financement);
    }

    public Instant publieLe() {
        return publieLe;
    }
}
