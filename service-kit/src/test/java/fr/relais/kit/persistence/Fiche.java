package fr.relais.kit.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A row with a revision, for the tests. */
@Entity
class Fiche {

    @Id
    UUID id;

    @Version
    long revision;

    String nom;
}
