package fr.relais.activity.piece;

import static fr.relais.activity.piece.CyclePiece.TABLE;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleFait;
import fr.relais.document.Fichier;
import fr.relais.document.TypeFichier;
import fr.relais.kit.problem.Refused;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A file that proves something of the year: what it is and where it stands, kept even when its bytes are not any more. */
@Entity
@Table(name = "piece")
public class Piece {

    @EmbeddedId
    private CleFait cle;

    @Version
    private Long revision;

    @Embedded
    private Rattachement rattachement;

    private int rang;

    @Enumerated(EnumType.STRING)
    private NaturePiece nature;

    private String nom;

    @Enumerated(EnumType.STRING)
    private TypeFichier typeFichier;

    private int taille;
    private String empreinte;

    @Enumerated(EnumType.STRING)
    private EtatPiece etat;

    @Embedded
    private Analyse analyse;

    @Embedded
    @EmbeddedColumnNaming("depose_%s")
    private Trace depose;

    @Embedded
    @EmbeddedColumnNaming("retire_%s")
    private Trace retire;

    protected Piece() {}

    private Piece(CleFait cle, int rang, Depot depot, Fichier fichier, Trace depose) {
        this.cle = cle;
        this.rang = rang;
        this.rattachement = depot.rattachement();
        this.nature = depot.nature();
        this.nom = depot.nom(fichier.type());
        this.typeFichier = fichier.type();
        this.taille = fichier.octets().length;
        this.empreinte = fichier.empreinte();
        this.depose = depose;
    }

    /** In quarantine until the antivirus has spoken. */
    static Piece toScan(CleFait cle, int rang, Depot depot, Fichier fichier, Trace depose) {
        Piece piece = new Piece(cle, rang, depot, fichier, depose);
        piece.etat = TABLE.bornBy(ActePiece.DEPOSER).to();
        piece.analyse = Analyse.pending();
        return piece;
    }

    /** Available at once where there is no antivirus, and saying so (ASM-ACT-52). */
    static Piece unscanned(CleFait cle, int rang, Depot depot, Fichier fichier, Trace depose) {
        Piece piece = new Piece(cle, rang, depot, fichier, depose);
        piece.etat = TABLE.bornBy(ActePiece.DEPOSER_SANS_ANALYSE).to();
        piece.analyse = Analyse.notConfigured();
        return piece;
    }

    void admit(Instant when) {
        etat = TABLE.of(etat, ActePiece.ADMETTRE).to();
        analyse = Analyse.clean(when);
    }

    void reject(String signature, Instant when) {
        etat = TABLE.of(etat, ActePiece.REJETER).to();
        analyse = Analyse.infected(signature, when);
    }

    void withdraw(Trace trace) {
        etat = TABLE.of(etat, ActePiece.RETIRER).to();
        retire = trace;
    }

    /** Whatever is not available is never given to anybody. */
    void requireDisponible() {
        if (etat != EtatPiece.DISPONIBLE) {
            throw Refused.because(PieceRefusal.PIECE_INDISPONIBLE, "La pièce " + cle.id() + " est " + etat + ".");
        }
    }

    /** True of the bytes that were deposited, and of no others. */
    boolean is(byte[] octets) {
        return Fichier.empreinte(octets).equals(empreinte);
    }

    public CleFait cle() {
        return cle;
    }

    /** Counts the acts, from 1. */
    public long revision() {
        return revision + 1;
    }

    public Rattachement rattachement() {
        return rattachement;
    }

    int rang() {
        return rang;
    }

    public NaturePiece nature() {
        return nature;
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

    public EtatPiece etat() {
        return etat;
    }

    public Analyse analyse() {
        return analyse;
    }

    public Trace depose() {
        return depose;
    }

    public Optional<Trace> retire() {
        return Optional.ofNullable(retire);
    }
}
