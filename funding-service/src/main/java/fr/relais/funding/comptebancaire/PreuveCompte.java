package fr.relais.funding.comptebancaire;

import fr.relais.document.Fichier;
import fr.relais.document.TypeFichier;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The proof of an account, its bytes as they came; apart, so that a list of accounts does not read them. */
@Entity
@Table(name = "preuve_compte")
public class PreuveCompte {

    @Id
    UUID compteId;

    @Enumerated(EnumType.STRING)
    TypeFichier type;

    long taille;
    byte[] octets;

    protected PreuveCompte() {}

    PreuveCompte(UUID compteId, Fichier fichier) {
        this.compteId = compteId;
        this.type = fichier.type();
        this.taille = fichier.octets().length;
        this.octets = fichier.octets();
    }

    public TypeFichier type() {
        return type;
    }

    public byte[] octets() {
        return octets;
    }
}
