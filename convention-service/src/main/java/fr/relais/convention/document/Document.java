package fr.relais.convention.document;

import fr.relais.document.Controle;
import fr.relais.document.Fichier;
import fr.relais.document.NomFichier;
import fr.relais.document.SignatureElectronique;
import fr.relais.document.TypeFichier;
import fr.relais.kit.value.DossierId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A file kept for a dossier: what it is, who deposited it, what its check has seen. It never changes; its bytes are apart. */
@Entity
public class Document {

    @Id
    UUID id;

    @Version
    long version;

    DossierId dossier;

    @Embedded
    Rattachement rattachement;

    @Enumerated(EnumType.STRING)
    NatureDocument nature;

    @Embedded
    Classification classification;

    String nom;

    @Enumerated(EnumType.STRING)
    TypeFichier typeFichier;

    int taille;
    String empreinte;
    String deposePar;
    Instant deposeLe;

    @JdbcTypeCode(SqlTypes.JSON)
    Controle controle;

    @JdbcTypeCode(SqlTypes.JSON)
    List<SignatureElectronique> signatures;

    protected Document() {}

    private Document(UUID id, DossierId dossier, Depot depot, Fichier fichier) {
        this.id = id;
        this.dossier = dossier;
        this.rattachement = depot.rattachement();
        this.nature = depot.nature();
        this.classification = depot.classification();
        this.nom = NomFichier.of(depot.nom(), fichier.type());
        this.typeFichier = fichier.type();
        this.taille = fichier.octets().length;
        this.empreinte = fichier.empreinte();
        this.controle = fichier.controle();
        this.signatures = fichier.signatures();
    }

    static Document deposited(UUID id, DossierId dossier, Depot depot, Fichier fichier) {
        return new Document(id, dossier, depot, fichier);
    }

    Document by(String acteur, Instant when) {
        this.deposePar = acteur;
        this.deposeLe = when;
        return this;
    }

    /** True of the bytes that were deposited, and of no others. */
    boolean is(byte[] octets) {
        return Fichier.empreinte(octets).equals(empreinte);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public DossierId dossier() {
        return dossier;
    }

    public Optional<Rattachement> rattachement() {
        return Optional.ofNullable(rattachement);
    }

    public NatureDocument nature() {
        return nature;
    }

    public Classification classification() {
        return classification;
    }

    public String nom() {
        return nom;
    }

    public TypeFichier type() {
        return typeFichier;
    }

    public int taille() {
        return taille;
    }

    public String empreinte() {
        return empreinte;
    }

    public String deposePar() {
        return deposePar;
    }

    public Instant deposeLe() {
        return deposeLe;
    }

    public Controle controle() {
        return controle;
    }

    public List<SignatureElectronique> signatures() {
        return List.copyOf(signatures);
    }
}
