package fr.relais.convention.convention;

import fr.relais.convention.Sorted;
import fr.relais.convention.projet.DecisionProjet;
import fr.relais.kit.value.Periode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What the parties of an instrument agree on; it no longer changes once transmitted. {@code modifie} is null in the convention
 * itself, {@code missions} when the instrument does not speak of them, {@code cosignataire} when only the gestionnaire and the
 * Caf sign it. Both dates are included (CONV-2).
 */
@Embeddable
public record Texte(
        String intitule,
        LocalDate dateEffet,
        LocalDate dateFin,
        String annee,
        @Embedded CodePieces codePieces,
        @Embedded ConventionModifiee modifie,
        @Enumerated(EnumType.STRING) Set<Objet> objets,
        @JdbcTypeCode(SqlTypes.JSON) List<Article> articles,
        @Embedded MissionsEngagees missions,
        @Embedded DecisionProjet projet,
        @Embedded Cosignataire cosignataire,
        int originaux) {

    public Texte {
        objets = Sorted.of(objets);
        articles = List.copyOf(articles);
    }

    Texte restingOn(DecisionProjet decision) {
        return new Texte(
                intitule,
                dateEffet,
                dateFin,
                annee,
                codePieces,
                modifie,
                objets,
                articles,
                missions,
                decision,
                cosignataire,
                originaux);
    }

    Periode periode() {
        return new Periode(dateEffet, dateFin);
    }

    /** Who is to sign it: two parties, or three (ACT-3). */
    List<Partie> signataires() {
        return cosignataire == null
                ? List.of(Partie.GESTIONNAIRE, Partie.CAF)
                : List.of(Partie.GESTIONNAIRE, Partie.COSIGNATAIRE, Partie.CAF);
    }

    boolean has(Objet objet) {
        return objets.contains(objet);
    }
}
