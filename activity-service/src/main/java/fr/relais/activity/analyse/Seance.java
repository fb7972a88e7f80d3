package fr.relais.activity.analyse;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleFait;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A session of analyse de la pratique, as the relais last told it, with who attended (§6.2). */
@Entity
@Table(name = "analyse_seance")
public class Seance {

    @EmbeddedId
    private CleFait cle;

    @Version
    private Long revision;

    @Column(name = "date_seance")
    private LocalDate date;

    private String groupe;

    @Embedded
    @AttributeOverride(name = "valeur", column = @Column(name = "duree"))
    private Heures duree;

    private boolean annulee;

    @JdbcTypeCode(SqlTypes.JSON)
    private Tenue tenue;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "analyse_presence",
            joinColumns = {
                @JoinColumn(name = "dossier", referencedColumnName = "dossier"),
                @JoinColumn(name = "exercice", referencedColumnName = "exercice"),
                @JoinColumn(name = "seance", referencedColumnName = "id")
            })
    private List<Presence> presences = new ArrayList<>();

    @Embedded
    @EmbeddedColumnNaming("enregistre_%s")
    private Trace enregistre;

    protected Seance() {}

    Seance(CleFait cle, FaitsSeance faits, Trace trace) {
        this.cle = cle;
        tell(faits, trace);
    }

    final void tell(FaitsSeance faits, Trace trace) {
        date = faits.date();
        groupe = faits.groupe();
        duree = faits.duree();
        annulee = faits.annulee();
        tenue = faits.tenue();
        presences.clear();
        presences.addAll(faits.presences());
        enregistre = trace;
    }

    public FaitsSeance faits() {
        List<Presence> inOrder = presences.stream()
                .sorted(Comparator.comparing(presence -> presence.participant().toString()))
                .toList();
        return new FaitsSeance(date, groupe, duree, annulee, tenue, inOrder);
    }

    public CleFait cle() {
        return cle;
    }

    /** Counts the acts, from 1. */
    public long revision() {
        return revision + 1;
    }

    Trace enregistre() {
        return enregistre;
    }
}
