package fr.relais.activity.controle;

import fr.relais.activity.Trace;
import fr.relais.kit.value.Exercice;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A plan of contrôles and the sample it drew; never changed, and drawn again by whoever doubts it (CTL-3). */
@Entity
@Immutable
@Table(name = "plan_controle")
public class PlanControle {

    @Id
    private UUID id;

    private String codeCaf;
    private String nom;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Exercice> exercices;

    @Enumerated(EnumType.STRING)
    private CritereControle critere;

    private String graine;
    private int taille;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Unite> population;

    private String empreinte;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Unite> tirage;

    @Embedded
    @EmbeddedColumnNaming("dresse_%s")
    private Trace dresse;

    protected PlanControle() {}

    PlanControle(UUID id, String codeCaf, DemandePlan demande, Population population, Trace dresse) {
        this.id = id;
        this.codeCaf = codeCaf;
        this.nom = demande.nom();
        this.exercices = demande.exercices();
        this.critere = demande.critere();
        this.graine = demande.graine();
        this.taille = demande.taille().of(population.dossiers());
        this.population = population.unites();
        this.empreinte = population.empreinte();
        this.tirage = Echantillon.draw(population, critere, graine, taille);
        this.dresse = dresse;
    }

    /** Draws again from the population that was kept. */
    Verification verify() {
        Population kept = new Population(population);
        return new Verification(empreinte, kept.empreinte(), tirage, Echantillon.draw(kept, critere, graine, taille));
    }

    public UUID id() {
        return id;
    }

    public String nom() {
        return nom;
    }

    public List<Exercice> exercices() {
        return List.copyOf(exercices);
    }

    public CritereControle critere() {
        return critere;
    }

    public String graine() {
        return graine;
    }

    public int taille() {
        return taille;
    }

    public List<Unite> population() {
        return List.copyOf(population);
    }

    public String empreinte() {
        return empreinte;
    }

    /** In the order in which they were drawn. */
    public List<Unite> tirage() {
        return List.copyOf(tirage);
    }

    public Trace dresse() {
        return dresse;
    }
}
