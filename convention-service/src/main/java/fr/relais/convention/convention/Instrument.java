package fr.relais.convention.convention;

import fr.relais.convention.Facts;
import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.kit.value.DossierId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** One document to sign: the convention itself (rang 0) or an avenant; its text is fixed, its state follows the table. */
@Entity
public class Instrument {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    java.util.UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "convention_id")
    Convention convention;

    DossierId dossier;
    int rang;

    @Enumerated(EnumType.STRING)
    StatutInstrument statut;

    String redigePar;

    @Embedded
    Texte texte;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "signature", joinColumns = @JoinColumn(name = "instrument_id"))
    @Fetch(FetchMode.SUBSELECT)
    Set<Signature> signatures = new HashSet<>();

    protected Instrument() {}

    private Instrument(Convention convention, int rang, Texte texte, StatutInstrument statut, String redigePar) {
        this.convention = convention;
        this.dossier = convention.dossier();
        this.rang = rang;
        this.redigePar = redigePar;
        this.texte = texte;
        this.statut = statut;
    }

    static Instrument drafted(Convention convention, int rang, Texte texte, String redigePar) {
        StatutInstrument birth = CycleDeVie.TABLE.bornBy(Acte.REDIGER).to();
        return new Instrument(convention, rang, texte, birth, redigePar);
    }

    /** Who takes it over answers for what it says. */
    static Instrument takenOver(Convention convention, int rang, SignedTexte past, String reprisPar) {
        StatutInstrument birth = CycleDeVie.TABLE.bornBy(Acte.REPRENDRE).to();
        Instrument instrument = new Instrument(convention, rang, past.texte(), birth, reprisPar);
        instrument.signatures.addAll(past.signatures());
        return instrument;
    }

    /** Follows the table; tells which fact is to be published, if any. */
    Optional<TypeEvenement> follow(Acte acte) {
        var edge = CycleDeVie.TABLE.of(statut, acte);
        statut = edge.to();
        return edge.event();
    }

    void requirePossible(Acte acte) {
        CycleDeVie.TABLE.of(statut, acte);
    }

    Optional<TypeEvenement> sign(Signature signature, TypeJuridique gestionnaire, LocalDate today) {
        requirePossible(signature.partie().acte());
        Facts.requirePast(signature.date(), today, "/date");
        signature.requireDeliberationOf(gestionnaire);
        intervenants().requireAnother(signature.signeePar());
        signatures.add(signature);
        return follow(signature.partie().acte());
    }

    Optional<InstrumentSigne> signed() {
        return statut.isSigned()
                ? signatures.stream()
                        .map(Signature::date)
                        .max(LocalDate::compareTo)
                        .map(latest -> new InstrumentSigne(rang, latest, texte))
                : Optional.empty();
    }

    Intervenants intervenants() {
        return new Intervenants(Optional.ofNullable(redigePar), signedBy(Partie.GESTIONNAIRE), signedBy(Partie.CAF));
    }

    private Optional<String> signedBy(Partie partie) {
        return signatures.stream()
                .filter(signature -> signature.partie() == partie)
                .findFirst()
                .map(Signature::signeePar);
    }

    /** Of its convention: what two people may change is the convention with its avenants. */
    public long version() {
        return convention.version();
    }

    public int rang() {
        return rang;
    }

    public Nature nature() {
        return Nature.ofRang(rang);
    }

    public StatutInstrument statut() {
        return statut;
    }

    public Texte texte() {
        return texte;
    }

    public List<Signature> signatures() {
        return signatures.stream()
                .sorted(Comparator.comparing(Signature::partie))
                .toList();
    }
}
