package fr.relais.funding.grandlivre;

import fr.relais.funding.ecriture.Cause;
import fr.relais.funding.ecriture.Ecriture;
import fr.relais.funding.ecriture.Nature;
import fr.relais.kit.event.Ids;
import fr.relais.kit.value.DossierId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;

/** An entry written in the ledger of its Caf, for ever: its number there, the hash before it and its own. */
@Entity
@Immutable
@Table(name = "ecriture")
public class EcritureInscrite {

    private static final int MANY = 200;

    @Id
    private UUID id;

    private String codeCaf;
    private long numero;
    private DossierId dossier;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    private String reference;

    @Column(name = "date_comptable")
    private LocalDate date;

    private String libelle;
    private Instant enregistreeLe;
    private int nombreLignes;
    private String precedente;
    private String empreinte;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "ecriture_ligne", joinColumns = @JoinColumn(name = "ecriture_id"))
    @OrderColumn(name = "ordre")
    @BatchSize(size = MANY)
    private List<LigneInscrite> lignes;

    protected EcritureInscrite() {}

    static EcritureInscrite of(Ecriture ecriture, Maillon precedent, Instant now) {
        EcritureInscrite written = new EcritureInscrite();
        written.id = Ids.newId();
        written.codeCaf = ecriture.dossier().codeCaf();
        written.numero = precedent.numero() + 1;
        written.dossier = ecriture.dossier();
        written.nature = ecriture.cause().nature();
        written.reference = ecriture.cause().reference();
        written.date = ecriture.date();
        written.libelle = ecriture.libelle();
        written.enregistreeLe = now;
        written.lignes = ecriture.lignes().stream().map(LigneInscrite::of).toList();
        written.nombreLignes = written.lignes.size();
        written.precedente = precedent.empreinte();
        written.empreinte = Empreinte.of(written);
        return written;
    }

    Maillon maillon() {
        return new Maillon(numero, empreinte);
    }

    public UUID id() {
        return id;
    }

    public String codeCaf() {
        return codeCaf;
    }

    public long numero() {
        return numero;
    }

    public DossierId dossier() {
        return dossier;
    }

    public Cause cause() {
        return new Cause(nature, reference);
    }

    public LocalDate date() {
        return date;
    }

    public String libelle() {
        return libelle;
    }

    public Instant enregistreeLe() {
        return enregistreeLe;
    }

    public String precedente() {
        return precedente;
    }

    public String empreinte() {
        return empreinte;
    }

    public List<LigneInscrite> lignes() {
        return List.copyOf(lignes);
    }
}
